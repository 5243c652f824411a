import type { Driver } from './driver.ts';
import type { Secret } from './vault.ts';

/** The secrets that claims may name; encrypted in the store, so that a reload still knows them. */
export class Safe {
	readonly #driver: Driver;
	readonly #secrets = new Map<string, Secret>();
	#loaded: Promise<void> | null = null;
	#ready = false;
	#writing: Promise<void> = Promise.resolve();

	constructor(driver: Driver) {
		this.#driver = driver;
	}

	/** Whether the safe was read from the store already, so that nobody has to wait. */
	get ready(): boolean {
		return this.#ready;
	}

	/** Reads what an earlier page left in the store, once. */
	load(): Promise<void> {
		this.#loaded ??= this.#read();
		return this.#loaded;
	}

	/** Keeps secrets under their names; the same name again replaces. */
	async keep(secrets: readonly Secret[]): Promise<void> {
		await this.load();
		for (const secret of secrets) this.#secrets.set(secret.name, secret);
		// One after another, so that an older list never overwrites a newer one.
		this.#writing = this.#writing.then(() => this.#write());
		await this.#writing;
	}

	/** The secret kept under that name; a missing one is a bug of whoever named it. */
	take(name: string, kind: string): Secret {
		const secret = this.#secrets.get(name);
		if (secret === undefined) throw new Error(`no secret is kept under: ${name}`);
		if (secret.kind !== kind) {
			throw new Error(`secret ${name} is a ${secret.kind}, not a: ${kind}`);
		}
		return secret;
	}

	/** Names of the kept secrets of that kind that have that value. */
	matching(kind: string, value: string): readonly string[] {
		const names: string[] = [];
		for (const secret of this.#secrets.values()) {
			if (secret.kind === kind && secret.value === value) names.push(secret.name);
		}
		return names;
	}

	async #read(): Promise<void> {
		const locked = await this.#driver.store.get('safe');
		if (locked !== undefined) {
			const secrets = JSON.parse(await this.#driver.unlock(locked)) as readonly Secret[];
			for (const secret of secrets) this.#secrets.set(secret.name, secret);
		}
		this.#ready = true;
	}

	async #write(): Promise<void> {
		const text = JSON.stringify([...this.#secrets.values()]);
		await this.#driver.store.put('safe', await this.#driver.lock(text));
	}
}
