import type { Certificate } from './certificate.ts';
import type { Chain } from './chain.ts';
import type { Driver } from './driver.ts';
import type { Directory, Thumbprint, Trust } from './vault.ts';

const most = 5000;

/** Certificates parsed once, their signatures verified once, their good chains remembered. */
export class CertificateShelf {
	readonly #driver: Driver;
	readonly #parsed = new Map<string, Certificate>();
	readonly #signed = new Map<string, boolean>();
	readonly #chains = new Map<string, Chain>();
	readonly #directories = new WeakMap<Directory, readonly Certificate[]>();

	constructor(driver: Driver) {
		this.#driver = driver;
	}

	/** The certificate of that thumbprint, if the directory's text really has it. */
	async find(thumbprint: Thumbprint, directory: Directory): Promise<Certificate | null> {
		const text = Object.hasOwn(directory, thumbprint) ? directory[thumbprint] : undefined;
		if (text === undefined) return null;
		const certificate = this.#parsed.get(text) ?? (await this.parse(text));
		return certificate?.thumbprint === thumbprint ? certificate : null;
	}

	/** The certificate a text spells; null when it spells none. */
	async parse(text: string): Promise<Certificate | null> {
		const known = this.#parsed.get(text);
		if (known !== undefined) return known;
		const certificate = await this.#driver.readCertificate(text);
		if (certificate !== null) put(this.#parsed, text, certificate);
		return certificate;
	}

	/** Every certificate of a directory that can be read. */
	async all(directory: Directory): Promise<readonly Certificate[]> {
		const known = this.#directories.get(directory);
		if (known !== undefined) return known;
		const found: Certificate[] = [];
		for (const thumbprint of Object.keys(directory)) {
			const certificate = await this.find(thumbprint, directory);
			if (certificate !== null) found.push(certificate);
		}
		if (Object.isFrozen(directory)) this.#directories.set(directory, found);
		return found;
	}

	/** Whether the issuer's key signed the certificate. */
	async signed(certificate: Certificate, issuer: Certificate): Promise<boolean> {
		const name = `${certificate.thumbprint} ${issuer.thumbprint}`;
		const known = this.#signed.get(name);
		if (known !== undefined) return known;
		const signed = await certificate.signedBy(issuer.publicKey);
		put(this.#signed, name, signed);
		return signed;
	}

	/** A chain found good before, if every link of it is still in the directory. */
	remembered({ thumbprint }: Certificate, { root, certificates }: Trust): Chain | null {
		const chain = this.#chains.get(`${thumbprint} ${root}`);
		if (chain === undefined) return null;
		const there = chain.trail.every(
			(link, place) => place === 0 || certificates[link.thumbprint] === link.text
		);
		return there ? chain : null;
	}

	/** Keeps a good chain; a broken one may be mended by a certificate that comes later. */
	remember(chain: Chain, { root }: Trust): void {
		put(this.#chains, `${chain.trail[0]!.thumbprint} ${root}`, chain);
	}
}

function put<T>(map: Map<string, T>, name: string, value: T): void {
	if (map.size >= most) map.clear();
	map.set(name, value);
}
