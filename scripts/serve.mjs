import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const types = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json',
	'.woff2': 'font/woff2'
};

/** Serves a folder on this machine alone; `base` is the path it appears under, with both slashes. */
export function serve({ folder, port = 0, base = '/' }) {
	const top = resolve(folder);
	const server = createServer((request, response) => answer(top, base, request, response));
	return new Promise((done, failed) => {
		server.once('error', failed);
		server.listen(port, '127.0.0.1', () => done(server));
	});
}

function answer(top, base, request, response) {
	if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
	const [address, query] = (request.url ?? '/').split(/\?(.*)/s);
	const path = decoded(address);
	if (path === null || !path.startsWith(base)) return refuse(response, 404);

	const place = join(top, path.slice(base.length));
	if (place !== top && !place.startsWith(top + sep)) return refuse(response, 404);
	if (!isFolder(place)) return send(place, request, response);
	if (path.endsWith('/')) return send(join(place, 'index.html'), request, response);

	// Pages name their parts relative to themselves, so a page without its slash would not find them.
	const last = address.slice(address.lastIndexOf('/') + 1);
	response
		.writeHead(302, { location: `./${last}/${query === undefined ? '' : `?${query}`}` })
		.end();
}

function decoded(address) {
	try {
		const path = decodeURIComponent(address);
		return path.includes('\0') ? null : path;
	} catch {
		return null;
	}
}

function isFolder(place) {
	return statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function send(place, request, response) {
	const file = statSync(place, { throwIfNoEntry: false });
	if (!file?.isFile()) return refuse(response, 404);
	const named = place.includes(`${sep}immutable${sep}`);
	response.writeHead(200, {
		'content-type': types[extname(place)] ?? 'application/octet-stream',
		'content-length': file.size,
		'cache-control': named ? 'public, max-age=31536000, immutable' : 'no-cache',
		'x-content-type-options': 'nosniff'
	});
	if (request.method === 'HEAD') return response.end();
	createReadStream(place).pipe(response);
}

function refuse(response, status) {
	response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${status}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const port = Number(process.env.PORT ?? 4173);
	const folder = fileURLToPath(new URL('../build/site', import.meta.url));
	try {
		await serve({ folder, port });
		console.log(`Paylanes is at http://127.0.0.1:${port}/`);
	} catch (error) {
		if (error.code !== 'EADDRINUSE') throw error;
		console.error(`Port ${port} is taken; choose another: PORT=${port + 1} npm start`);
		process.exitCode = 1;
	}
}
