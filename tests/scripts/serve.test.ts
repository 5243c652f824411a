import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';

interface Answer {
	readonly status: number | undefined;
	readonly type: string | undefined;
	readonly location: string | undefined;
	readonly body: string;
}

let top = '';
let server: Server;

beforeAll(async () => {
	top = mkdtempSync(join(tmpdir(), 'paylanes-'));
	mkdirSync(join(top, 'site/play'), { recursive: true });
	mkdirSync(join(top, 'site-secret'));
	writeFileSync(join(top, 'secret.txt'), 'secret');
	writeFileSync(join(top, 'site-secret/a.txt'), 'secret');
	writeFileSync(join(top, 'site/index.html'), 'home');
	writeFileSync(join(top, 'site/play/index.html'), 'play');
	writeFileSync(join(top, 'site/app.js'), 'app');
	server = await serve({ folder: join(top, 'site'), base: '/sub/' });
});

afterAll(() => {
	server.close();
	rmSync(top, { recursive: true });
});

/** Sends the path as it stands: `fetch` would tidy it first. */
function ask(path: string, method = 'GET'): Promise<Answer> {
	const { port } = server.address() as AddressInfo;
	return new Promise((done, failed) => {
		const asked = request({ host: '127.0.0.1', port, path, method }, (answer) => {
			const { statusCode: status, headers } = answer;
			let body = '';
			answer.setEncoding('utf8').on('data', (piece: string) => (body += piece));
			answer.on('end', () =>
				done({ status, type: headers['content-type'], location: headers.location, body })
			);
		});
		asked.on('error', failed).end();
	});
}

test.each([
	'/sub/../secret.txt',
	'/sub/%2e%2e/secret.txt',
	'/sub/..%2fsecret.txt',
	'/sub/play/../../secret.txt',
	'/sub/..%2fsite-secret/a.txt',
	'/sub/%00',
	'/sub/%zz',
	'/sub/nothing.txt',
	'/elsewhere/',
	'/'
])('there is nothing at %s', async (path) => {
	const { status, body } = await ask(path);
	expect({ status, body }).toEqual({ status: 404, body: '404\n' });
});

test('nothing can be written', async () => {
	expect((await ask('/sub/', 'POST')).status).toBe(405);
});

test.each([
	['/sub/', 'text/html; charset=utf-8', 'home'],
	['/sub/play/?seed=7', 'text/html; charset=utf-8', 'play'],
	['/sub/app.js', 'text/javascript; charset=utf-8', 'app']
])('%s is served as %s', async (path, type, body) => {
	expect(await ask(path)).toEqual({ status: 200, type, location: undefined, body });
});

test('a folder without its slash leads to the one with it', async () => {
	const { status, location } = await ask('/sub/play?seed=7');
	expect({ status, location }).toEqual({ status: 302, location: './play/?seed=7' });
});
