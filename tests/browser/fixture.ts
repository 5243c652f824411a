import { test as plain, expect, type BrowserContext, type Page } from '@playwright/test';
import type { AddressInfo } from 'node:net';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { serve } from '../../scripts/serve.mjs';

export type Output = 'site' | 'file';
export interface OutputOption {
	readonly output: Output;
}

interface ForTest {
	/** Opens a page of the product, named as on the site: '/play/online-banking?seed=7'. */
	readonly open: (path: string, page?: Page) => Promise<void>;
	/** The address `open` would go to. */
	readonly address: (path: string) => string;
	/** What went wrong in any page so far; the test fails unless it is empty at the end. */
	readonly faults: Faults;
}
interface ForWorker {
	readonly output: Output;
	/** Where every address of the product begins. */
	readonly home: string;
}

/** Faults seen, less those that a test says it provokes. */
export class Faults {
	readonly #seen: string[] = [];
	readonly #expected: RegExp[] = [];

	note(line: string): void {
		this.#seen.push(line);
	}

	/** Says that faults of this kind belong to the test. */
	allow(pattern: RegExp): void {
		this.#expected.push(pattern);
	}

	get count(): number {
		return this.#seen.length;
	}

	get unexpected(): string[] {
		return this.#seen.filter((line) => !this.#expected.some((pattern) => pattern.test(line)));
	}
}

const built = (name: string) => fileURLToPath(new URL(`../../build/${name}`, import.meta.url));
const subPath = '/some/sub/path/';

export const test = plain.extend<ForTest, ForWorker>({
	output: ['site', { scope: 'worker', option: true }],
	home: [
		async ({ output }, use) => {
			if (output === 'file') return use(pathToFileURL(built('paylanes.html')).href);
			const server = await serve({ folder: built('site'), base: subPath });
			const { port } = server.address() as AddressInfo;
			await use(`http://127.0.0.1:${port}${subPath}`);
			server.closeAllConnections();
			server.close();
		},
		{ scope: 'worker' }
	],
	faults: [
		async ({ context, home }, use) => {
			const faults = new Faults();
			await watch(context, home, faults);
			await use(faults);
			expect(faults.unexpected, 'faults seen in the browser').toEqual([]);
		},
		{ auto: true }
	],
	address: async ({ output, home }, use) => {
		await use((path) => home + (output === 'file' ? `#${path}` : withSlash(path).slice(1)));
	},
	open: async ({ page, address }, use) => {
		await use(async (path, where = page) => {
			await where.goto(address(path));
		});
	}
});

export { expect };

/** '/play/x?seed=7' as the site writes it: '/play/x/?seed=7'. */
function withSlash(path: string): string {
	const [, way = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(path) ?? [];
	return (way.endsWith('/') ? way : `${way}/`) + rest;
}

async function watch(context: BrowserContext, home: string, faults: Faults): Promise<void> {
	await context.exposeFunction('noteFault', (line: string) => faults.note(line));
	await context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			const { noteFault } = window as unknown as { noteFault: (line: string) => void };
			noteFault(`policy: ${event.violatedDirective} refused ${event.blockedURI}`);
		});
	});
	context.on('console', (message) => {
		if (message.type() === 'error') faults.note(`console: ${message.text()}`);
	});
	context.on('weberror', (error) => faults.note(`error: ${error.error().message}`));
	context.on('request', (request) => {
		if (!isOurs(request.url(), home)) faults.note(`foreign: ${request.url()}`);
	});
}

/** On the site everything under the sub-path; the file asks for nothing but itself. */
function isOurs(address: string, home: string): boolean {
	if (/^(data|blob|about):/.test(address)) return true;
	if (home.startsWith('file:')) return address.split('#')[0]?.split('?')[0] === home;
	return address.startsWith(home);
}
