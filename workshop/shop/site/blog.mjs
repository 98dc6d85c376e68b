import {html} from '../lib/html.mjs';
import {redirect, send} from '../lib/reply.mjs';
import {documentHeaders} from './routes.mjs';

/** @type {Record<string, {title: string, text: string}>} */
const ARTICLES = {
  'walking-in-fog': {
    title: 'Walking in fog',
    text: 'Fog takes the far things away first. What is left is the path, the next gate, and the sound of your own coat.',
  },
  'a-slow-radio': {
    title: 'A slow radio',
    text: 'The old set takes a minute to warm up. I have come to like the minute more than most programmes.',
  },
  'bread-again': {
    title: 'Bread, again',
    text: 'The third loaf this week was the first to rise. I changed nothing but the day.',
  },
};

const STYLE = `body{margin:2rem auto;max-width:38rem;padding:0 1rem;font:17px/1.65 Georgia,serif;color:#2b2b2b}
a{color:#345e7d}input,textarea{display:block;box-sizing:border-box;width:100%;margin:.2rem 0 .8rem;padding:.5rem;
font:inherit;border:1px solid #bbb;border-radius:4px}button{font:inherit;padding:.5rem 1rem}`;

/**
 * A blog that sells nothing, with an analytics tag and a comment form.
 * @param {import('node:http').IncomingMessage} req
 * @param {import('node:http').ServerResponse} res
 * @param {import('../lib/types.mjs').Context} ctx
 * @returns {boolean}
 */
export function handleBlog(req, res, ctx) {
  const {pathname} = ctx.url;
  if (req.method === 'POST') return redirect(res, pathname);
  const article = ARTICLES[pathname.slice(1)];
  if (pathname !== '/' && !article) return send(res, 404, 'text/plain', 'Not found\n');
  const body = article ? articleBody(article) : frontBody();
  const text = page(article?.title ?? 'Quiet pages', body);
  return send(res, 200, 'text/html; charset=utf-8', ctx.fill(text), documentHeaders(ctx));
}

function frontBody() {
  const links = Object.entries(ARTICLES).map(
    ([slug, {title}]) => html`<li><a href="/${slug}">${title}</a></li>\n`,
  );
  return html`<h1>Quiet pages</h1><p>Notes on weather, bread and old machines.</p><ul>${links}</ul>`;
}

/** @param {{title: string, text: string}} article */
function articleBody({title, text}) {
  return html`<p><a href="/">Quiet pages</a></p><article><h1>${title}</h1><p>${text}</p></article>
<h2>Leave a comment</h2>
<form method="post" id="comment-form">
<label>Name <input name="author" autocomplete="name"></label>
<label>E-mail (not shown) <input name="email" type="email" autocomplete="email"></label>
<label>Comment <textarea name="comment" rows="4"></textarea></label>
<button type="submit">Post comment</button>
</form>`;
}

/** @param {string} title @param {unknown} body @returns {string} */
function page(title, body) {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${html.raw(STYLE)}</style>
<script>window.dataLayer = window.dataLayer || [];
function gtag() { dataLayer.push(arguments); }
gtag('js', new Date());
gtag('config', 'G-QUIETPAGE');</script>
<script async src="{{www.googletagmanager.com}}/gtag/js?id=G-QUIETPAGE"></script>
</head>
<body>
${body}
</body>
</html>
`.toString();
}
