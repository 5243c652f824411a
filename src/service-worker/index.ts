import { base, build, files, prerendered, version } from '$service-worker';

declare const self: ServiceWorkerGlobalScope;

const family = `paylanes-${base}-`;
const cacheName = family + version;
const copy = __OFFLINE_COPY__ ? [`${base}/paylanes.html`] : [];
const kept = new Set([...build, ...files, ...prerendered, ...copy]);

// The version in use goes on until the person asks for the new one: its open pages still load
// their own parts.
self.addEventListener('install', (event) => {
	event.waitUntil(keepAll());
});

self.addEventListener('activate', (event) => {
	event.waitUntil(takeOver());
});

self.addEventListener('message', (event) => {
	if (event.data === 'take-over') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
	const { request } = event;
	const address = new URL(request.url);
	if (request.method !== 'GET' || address.origin !== self.location.origin) return;

	const { pathname, search } = address;
	if (kept.has(pathname)) event.respondWith(fromCache(pathname, request));
	// The page itself would look for its parts one folder too high.
	else if (request.mode === 'navigate' && kept.has(`${pathname}/`))
		event.respondWith(Response.redirect(`${pathname}/${search}`, 302));
});

async function keepAll(): Promise<void> {
	const cache = await caches.open(cacheName);
	await cache.addAll([...kept].map((path) => new Request(path, { cache: 'reload' })));
}

async function takeOver(): Promise<void> {
	const names = await caches.keys();
	await Promise.all(names.filter(isOlder).map((name) => caches.delete(name)));
	await self.clients.claim();
}

/** Another copy under a neighbouring path has caches of its own on the same origin. */
function isOlder(name: string): boolean {
	return name !== cacheName && name.startsWith(family) && /^\d/.test(name.slice(family.length));
}

async function fromCache(pathname: string, request: Request): Promise<Response> {
	const cache = await caches.open(cacheName);
	return (await cache.match(pathname)) ?? fetch(request);
}
