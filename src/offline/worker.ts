export {};

declare const self: ServiceWorkerGlobalScope;

/** The files of the pane as addresses beside this script; put in by the build. */
declare const KEPT_FILES: readonly string[];

/** Another one for every other content of these files; put in by the build. */
declare const KEPT_VERSION: string;

const { scope } = self.registration;

/** Panes in other folders of the same server keep their own. */
const OURS = `phan-cong ${scope} `;
const CACHE = `${OURS}${KEPT_VERSION}`;

self.addEventListener('install', (event) => event.waitUntil(keepAll()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const address = keptAddress(event.request);
  if (address !== null) event.respondWith(answer(address, event.request));
});

/** Keeps every file, or fails as a whole and is tried again at the next visit. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll(KEPT_FILES.map((name) => new Request(new URL(name, scope), { cache: 'no-cache' })));
}

/** The version before this one stays: a page of it may still be open and ask for its parts. */
async function takeOver(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** Under which address a request's answer is kept; null where the server is to answer: to Office always. */
function keptAddress({ method, mode, url }: Request): string | null {
  const { origin, pathname, search } = new URL(url);
  const address = `${origin}${pathname}`;
  if (method !== 'GET' || !address.startsWith(scope)) return null;
  if (mode === 'navigate' && search.includes('_host_Info=')) return null;
  const name = address.slice(scope.length);
  if (name === '') return `${scope}index.html`;
  return KEPT_FILES.includes(name) || name.startsWith('js/') ? address : null;
}

async function answer(address: string, request: Request): Promise<Response> {
  const present = await (await caches.open(CACHE)).match(address);
  return present ?? (await caches.match(address)) ?? fetch(request);
}
