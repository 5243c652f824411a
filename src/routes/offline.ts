import { resolve } from '$app/paths';

const script = '/service-worker.js';

/**
 * Keeps the site for use without a network. `onready` is called when a newer version has been
 * fetched; calling `apply` shows it.
 */
export async function keepOffline(onready: (apply: () => void) => void): Promise<void> {
	if (__SINGLE__ || import.meta.env.DEV || !('serviceWorker' in navigator)) return;
	const workers = navigator.serviceWorker;
	let asked = false;

	// The first worker takes over a page that already shows its version; a later one does not.
	let settled = workers.controller !== null;
	workers.addEventListener('controllerchange', () => {
		if (asked) location.reload();
		else if (settled) onready(() => location.reload());
		settled = true;
	});

	const registration = await workers.register(scriptAddress(), { updateViaCache: 'none' });
	const offer = (worker: ServiceWorker) =>
		onready(() => {
			asked = true;
			worker.postMessage('take-over');
		});
	if (registration.waiting && workers.controller) offer(registration.waiting);
	registration.addEventListener('updatefound', () => {
		const worker = registration.installing;
		worker?.addEventListener('statechange', () => {
			if (worker.state === 'installed' && workers.controller) offer(worker);
		});
	});
}

interface AddressPolicy {
	createScriptURL(address: string): string;
}
interface PolicyFactory {
	createPolicy(name: string, rules: AddressPolicy): AddressPolicy;
}

/** The address as a trusted one, where the browser asks for that. */
function scriptAddress(): string {
	const address = new URL(`.${script}`, new URL(resolve('/'), location.href)).pathname;
	const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
	if (!trustedTypes) return address;
	const createScriptURL = (wanted: string) => {
		if (wanted.endsWith(script)) return wanted;
		throw new Error(`not the address of the service worker: ${wanted}`);
	};
	return trustedTypes.createPolicy('paylanes-sw', { createScriptURL }).createScriptURL(address);
}
