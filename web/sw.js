// Keeps the page for use without a network: the page, the manifests and the icons, nothing else.
//
// It never sees an answer: the page sends it one fixed word, and no request of the page carries one.
// A new copy is taken whole or not at all, and only if the page has the digest that was written
// here when it was packed. It then waits until the visitor asks for it, or until no page is open.
'use strict';

/** SHA-256 of the page that belongs to this worker; written by the packing. */
const DIGEST = '{{digest}}';
const PAGE = './';
const BESIDE = [
  'manifest.webmanifest', 'stand.webmanifest',
  'icons/icon.svg', 'icons/192.png', 'icons/512.png', 'icons/maskable-512.png',
];

/** The folder of this worker. Copies of the page in other folders have caches of their own. */
const HERE = new URL('./', self.location);
const OURS = `lmc ${HERE.pathname} `;
const CACHE = OURS + DIGEST;

const hex = (buffer) => Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Fetches one file; whatever is not the very file is an error. */
async function fetched(name) {
  const response = await fetch(name, { cache: 'no-cache' });
  const kind = response.headers.get('content-type') || '';
  if (response.status !== 200 || response.redirected) throw new Error(`${name}: status ${response.status}`);
  // A server's page for errors sometimes comes as a success.
  if (name !== PAGE && kind.startsWith('text/html')) throw new Error(`${name}: a web page instead`);
  return response;
}

/** Fills the cache with everything, or leaves none. */
async function kept() {
  const page = await fetched(PAGE);
  const digest = hex(await crypto.subtle.digest('SHA-256', await page.clone().arrayBuffer()));
  if (digest !== DIGEST) throw new Error(`the page has the digest ${digest}, expected ${DIGEST}`);
  const others = await Promise.all(BESIDE.map(fetched));
  const cache = await caches.open(CACHE);
  try {
    await Promise.all([PAGE, ...BESIDE].map((name, at) => cache.put(name, at === 0 ? page : others[at - 1])));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

self.addEventListener('install', (event) => event.waitUntil(kept()));

self.addEventListener('activate', (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) {
    if (name.startsWith(OURS) && name !== CACHE) await caches.delete(name);
  }
})()));

// The one word that a page may say: the visitor asked for the new version.
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') self.skipWaiting();
});

/** The name under which a request is kept, if it is one of ours. What follows a `?` counts for nothing. */
function name(request) {
  const address = new URL(request.url);
  if (request.method !== 'GET' || address.origin !== HERE.origin || !address.pathname.startsWith(HERE.pathname)) return undefined;
  const rest = address.pathname.slice(HERE.pathname.length);
  if (rest === '' || rest === 'index.html') return PAGE;
  return BESIDE.includes(rest) ? rest : undefined;
}

self.addEventListener('fetch', (event) => {
  const wanted = name(event.request);
  if (wanted === undefined) return;
  event.respondWith((async () => {
    const cache = await caches.open(CACHE);
    return (await cache.match(wanted, { ignoreVary: true })) || fetch(event.request);
  })());
});
