/*
 * Places where pages put personal data. Each takes a text and gives what stands in the page for it: markup, or a script's line. In
 * scripts `T` is the origin of a company on the page, `send(path, body)` posts to it, and `V` is the text.
 */

/** What a page gets of a place. */
export interface Piece {
  html?: string;
  js?: string;
}

export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, sign => `&#${sign.codePointAt(0)};`);
export const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .trim()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

const html =
  (make: (text: string) => string) =>
  (text: string): Piece => ({html: make(escaped(text))});
const js =
  (line: string) =>
  (text: string): Piece => ({js: `{const V=${JSON.stringify(text)};${line}}`});

export const PLACES: Readonly<Record<string, (text: string) => Piece>> = {
  // What is written for the person to read.
  heading: html(v => `<h2>${v}</h2>`),
  greeting: html(v => `<p>Hello ${v}, you have 420 bonus points</p>`),
  member: html(v => `<p>${v} – Gold member since 2019, earn 20 points</p>`),
  greetingZh: html(v => `<p>${v}，您的芝麻分 731，可免押金</p>`),
  scoreOf: html(v => `<p>Your credit score of 731 belongs to ${v}.</p>`),
  limitOf: html(v => `<p>Your credit limit is € 3,287 for ${v}</p>`),
  feeOf: html(v => `<p>${v}, a late fee of € 12.47 is due</p>`),
  feeFor: html(v => `<p>Late fee for ${v}: € 12.47</p>`),
  deliveredTo: html(v => `<p>Deliver to ${v}, 12, and collect 30 points</p>`),
  codeSent: html(v => `<label>Code sent to ${v} <input name="c1"></label>`),
  instalments: html(v => `<p>Pay in 3 payments of € 33.10 from ${v}</p>`),
  referral: html(v => `<p>Refer a friend: ${v} already did, and you get € 10</p>`),
  streak: html(v => `<p>${v} is on a 5-day streak!</p>`),
  countdown: html(v => `<p>This offer ends in 12 minutes for ${v}</p>`),
  cell: html(v => `<table><tr><td>Order</td><td>${v} earns 40 points</td></tr></table>`),
  button: html(v => `<button type="button">Send to ${v}</button>`),
  link: html(v => `<a class="btn" href="#x">Continue as ${v}</a>`),
  navigation: html(v => `<nav><a href="/account">${v}</a></nav>`),
  // What forms say.
  label: html(v => `<label>Gift for ${v} <input name="g1"></label>`),
  savedAddress: html(v => `<label><input type="radio" name="saved"> ${v}</label>`),
  placeholder: html(v => `<input name="p1" placeholder="${v}">`),
  ariaLabel: html(v => `<input name="a1" aria-label="Edit address of ${v}">`),
  legend: html(v => `<fieldset><legend>Contact ${v}</legend><input name="l1"></fieldset>`),
  titleAttribute: html(v => `<input name="t1" title="Phone of ${v}">`),
  nearby: html(v => `<div>${v} <input name="n1"></div>`),
  nameAttribute: html(v => `<input name="${v}">`),
  idAttribute: html(v => `<input name="i1" id="${v}">`),
  classAttribute: html(v => `<input name="k1" class="${v}">`),
  option: html(v => `<label>Address <select name="s1"><option>${v}</option></select></label>`),
  prefilled: html(v => `<label>Full name <input name="f1" value="${v}"></label>`),
  hidden: html(v => `<input type="hidden" name="h1" value="${v}">`),
  textarea: html(v => `<label>Note <textarea name="x1">${v}</textarea></label>`),
  editable: html(v => `<div contenteditable="true" role="textbox" aria-label="Message">${v}</div>`),
  cvcOf: html(v => `<label>CVC of ${v}'s card ****4242 <input name="v1"></label>`),
  // What machines read.
  openGraph: html(v => `<meta property="og:type" content="${v}">`),
  personData: text => ({
    html: `<script type="application/ld+json">${JSON.stringify({'@type': 'Person', name: text}).replaceAll('<', '\\u003c')}</script>`,
  }),
  typeOfData: text => ({
    html: `<script type="application/ld+json">${JSON.stringify({'@type': text.replace(/[^A-Za-z]/g, '')}).replaceAll('<', '\\u003c')}</script>`,
  }),
  // Addresses.
  framePath: js(
    'const f=document.createElement("iframe");f.src=T+"/w/"+encodeURIComponent(V);document.body.append(f)',
  ),
  frameSlug: js(
    'const f=document.createElement("iframe");f.src=T+"/w/"+slug(V)+"/x";document.body.append(f)',
  ),
  scriptPath: js(
    'const s=document.createElement("script");s.src=T+"/u/"+encodeURIComponent(V)+".js";document.head.append(s)',
  ),
  imagePath: js('new Image().src=T+"/i/"+slug(V)+".gif"'),
  requestHost: js(
    'const h=slug(V).replace(/[^a-z0-9-]/g,"").slice(0,50);if(h)new Image().src=T.replace("://","://"+h+".")+"/p"',
  ),
  requestPath: js('send("/s/"+encodeURIComponent(V),"x")'),
  requestSlug: js('send("/s/"+slug(V),"x")'),
  underscored: js('send("/s/"+slug(V).replaceAll("-","_"),"x")'),
  words: js('for(const w of V.split(/[^\\p{L}\\p{N}]+/u))if(w)send("/first/"+encodeURIComponent(w),"x")'),
  ownPath: js('fetch("/api/near/"+encodeURIComponent(V),{method:"POST",body:"x"}).catch(()=>{})'),
  step: js('history.pushState({},"",location.pathname+"/"+encodeURIComponent(V))'),
  hash: js('location.hash=V'),
  query: js('send("/q?who="+encodeURIComponent(V),"x")'),
  queryKey: js('send("/q?"+encodeURIComponent(V)+"=1","x")'),
  // Bodies.
  value: js('send("/c",JSON.stringify({event:"profile",customer:V}))'),
  key: js('send("/c",JSON.stringify({[V]:1}))'),
  keySlug: js('send("/c",JSON.stringify({basket:{[slug(V)]:{n:1}}}))'),
  eventName: js('send("/e",JSON.stringify({event:"Order of "+V,n:1,currency:"EUR",value:9}))'),
  itemName: js(
    'send("/e",JSON.stringify({event:"add_to_cart",currency:"EUR",value:9,items:[{item_id:"pb-1",item_name:"Photo book "+V,price:9}]}))',
  ),
  itemId: js(
    'send("/e",JSON.stringify({event:"add_to_cart",currency:"EUR",value:9,items:[{item_id:slug(V),item_name:"Mug",price:9}]}))',
  ),
  category: js(
    'send("/e",JSON.stringify({event:"view_item",currency:"EUR",value:9,items:[{item_id:"m1",item_name:"Mug",item_category:"Gifts for "+V}]}))',
  ),
  orderId: js('send("/e",JSON.stringify({event:"purchase",currency:"EUR",value:9,order_id:V}))'),
  knownEvent: js(
    'navigator.sendBeacon("https://www.google-analytics.com/g/collect?v=2&tid=G-1&cid=1934420117.1767225600&en="+encodeURIComponent("Gift_for_"+V))',
  ),
  knownKey: js(
    'navigator.sendBeacon("https://www.google-analytics.com/g/collect?v=2&tid=G-1&cid=1934420117.1767225600&en=page_view&ep."+encodeURIComponent(V)+"=1")',
  ),
  socket: js(
    'const w=new WebSocket(T.replace("https","wss")+"/ws");w.onopen=()=>w.send(JSON.stringify({event:"add_to_cart",currency:"EUR",value:9,items:[{item_id:"1",item_name:V}]}))',
  ),
  posted: js(
    'const f=document.createElement("iframe");f.src=T+"/frame";f.onload=()=>f.contentWindow.postMessage(JSON.stringify({event:"purchase",currency:"EUR",value:9,[V]:V}),"*");document.body.append(f)',
  ),
  // What is kept in the browser.
  cookieName: js('document.cookie="seen_"+slug(V)+"=k7Qz19xPw0aa771; path=/"'),
  cookieValue: js('document.cookie="last="+encodeURIComponent(V)+"; path=/; max-age=86400"'),
  storageKey: js('localStorage.setItem("cart:"+V,"9f3b2c77aa10b4d2e8")'),
  storageValue: js('localStorage.setItem("profile",V)'),
  setCookie: js('new Image().src=T+"/cookie?v="+encodeURIComponent(encodeURIComponent(V))'),
  globalPayment: js(
    'try{new PaymentRequest([{supportedMethods:T+"/pay/"+slug(V)}],{total:{label:"t",amount:{currency:"EUR",value:"1"}}}).canMakePayment().catch(()=>{})}catch{}',
  ),
};
