import {
	certificateFor,
	readingOf,
	standing,
	unsigned,
	type Bench,
	type Outcomes
} from './bench.ts';
import type { Certificate } from './certificate.ts';
import { channelName, greetingName } from './channelName.ts';
import { short } from './chain.ts';
import type {
	ClientHello,
	ClientProof,
	LayerReading,
	ServerHello,
	Thumbprint,
	Trust
} from './vault.ts';

/*
 * The channel in the manner of TLS 1.3 (RFC 8446), reduced to what is taught: ephemeral ECDH, the
 * server's signature over the transcript, traffic keys by HKDF bound to the same transcript.
 * A label at the head of each signed text keeps one signature from standing for another.
 */

function serverText(
	channel: string,
	hello: ClientHello,
	server: Omit<ServerHello, 'signature'>
): string {
	const { share, random, certificate } = server;
	const said = [channel, hello.share, hello.random, share, random, certificate];
	return JSON.stringify(['paylanes channel, server', ...said]);
}

function clientText(
	channel: string,
	hello: ClientHello,
	welcome: ServerHello,
	mine: Thumbprint
): string {
	const said = [serverText(channel, hello, welcome), welcome.signature, mine];
	return JSON.stringify(['paylanes channel, client', ...said]);
}

/** CH-1. */
export async function greet({ driver }: Bench, channel: string): Promise<ClientHello> {
	const random = driver.fresh(32);
	return { share: await driver.share(greetingName(channel, { random }), 'client'), random };
}

/** CH-2, the server's side. A share that is no point gets an answer that leads to no keys. */
export async function welcome(
	bench: Bench,
	channel: string,
	hello: ClientHello,
	certificate: Thumbprint,
	trust: Trust
): Promise<ServerHello> {
	const { driver } = bench;
	const { publicKey } = await certificateFor(bench, certificate, trust);
	const random = driver.fresh(32);
	const name = channelName(channel, hello, { random });
	const said = { share: await driver.share(name, 'server'), random, certificate };
	const transcript = serverText(channel, hello, said);
	await driver.agree(name, name, 'server', hello.share, transcript);
	return { ...said, signature: await driver.sign(publicKey, transcript) };
}

/** CH-2, the client's side: judges the server, and derives the traffic keys when the signature fits. */
export async function join(
	bench: Bench,
	channel: string,
	hello: ClientHello,
	answer: ServerHello,
	host: string,
	at: number,
	trust: Trust
): Promise<LayerReading> {
	const { driver, shelf } = bench;
	const server = await shelf.find(answer.certificate, trust.certificates);
	if (server === null) return readingOf('SIG', null, unsigned('unknown certificate'));
	const transcript = serverText(channel, hello, answer);
	let signed = await driver.verify(server.publicKey, transcript, answer.signature);
	if (signed) {
		const name = channelName(channel, hello, answer);
		signed = await driver.agree(
			greetingName(channel, hello),
			name,
			'client',
			answer.share,
			transcript
		);
	}
	const outcomes = {
		...transcriptSigned(signed, server),
		...(await standing(bench, server, at, trust, 'server', host))
	};
	return readingOf('SIG', server, outcomes);
}

/** CH-3, the client's side. */
export async function prove(
	bench: Bench,
	channel: string,
	hello: ClientHello,
	answer: ServerHello,
	certificate: Thumbprint,
	trust: Trust
): Promise<ClientProof> {
	const { publicKey } = await certificateFor(bench, certificate, trust);
	const text = clientText(channel, hello, answer, certificate);
	return { certificate, signature: await bench.driver.sign(publicKey, text) };
}

/** CH-3, the server's side. */
export async function admit(
	bench: Bench,
	channel: string,
	hello: ClientHello,
	answer: ServerHello,
	proof: ClientProof,
	at: number,
	trust: Trust
): Promise<LayerReading> {
	const client = await bench.shelf.find(proof.certificate, trust.certificates);
	if (client === null) return readingOf('SIG', null, unsigned('unknown certificate'));
	const text = clientText(channel, hello, answer, proof.certificate);
	const signed = await bench.driver.verify(client.publicKey, text, proof.signature);
	const outcomes = {
		...transcriptSigned(signed, client),
		...(await standing(bench, client, at, trust, 'client'))
	};
	return readingOf('SIG', client, outcomes);
}

function transcriptSigned(held: boolean, signer: Certificate): Outcomes {
	const expected = `handshake signed by the key of ${short(signer.thumbprint)}`;
	return { CK04: { held, got: held ? expected : `not ${expected}`, expected } };
}
