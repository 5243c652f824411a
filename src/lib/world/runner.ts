import type { LayerReading, Vault } from '#lib/vault/vault.ts';
import { advance } from './advance.ts';
import type { Cast } from './cast.ts';
import { clockOf, partyIn, rowOf, specOf, type Ends } from './change.ts';
import { channelOf, handshakeIn, sideOf } from './channels.ts';
import { due } from './due.ts';
import type { Entry, Fact, Reading } from './fact.ts';
import { arrivalOf } from './latency.ts';
import type { Handshake, Message } from './message.ts';
import type { Line, Row } from './row.ts';
import { expectationsOf, keyOf, plansOf } from './seal.ts';
import type { CaseId, Channel, Command, World } from './world.ts';

/** Asks the one question: is a command in the outbox? Else, what is due? Null when the world is at rest. */
export async function nextEntry(cast: Cast, vault: Vault, world: World): Promise<Entry | null> {
	const [command] = world.outbox;
	if (command) {
		const message = await perform(cast, vault, world, command);
		return entryOf(world, { type: 'sent', message }, world.now, command.because);
	}
	const next = due(world);
	if (!next) return null;
	if (next.type === 'rings') {
		const { party, case: of, timer, because } = next.timer;
		const which = of === null ? {} : { case: of };
		return entryOf(world, { type: 'rang', party, ...which, timer }, next.at, because);
	}
	const { message, at } = next;
	// Nobody is there to take it: a machine that is down loses what arrives.
	if (!partyIn(world, message.to).up)
		return entryOf(
			world,
			{ type: 'faulted', id: message.id, fault: { type: 'dropped' } },
			at,
			message.entry
		);
	const reading = await read(cast, vault, { ...world, now: at }, message);
	return entryOf(world, { type: 'delivered', id: message.id, reading }, at, message.entry);
}

/** A fact in its place behind a world. */
export function entryOf(
	world: World | null,
	fact: Fact,
	at: number,
	because: number | null
): Entry {
	return { ...fact, seq: world ? world.seq + 1 : 0, at, because };
}

/** Plays on until nothing is due, `until` says so, or `most` entries were made; `heard` gets each entry and its world. */
export async function play(
	cast: Cast,
	vault: Vault,
	world: World,
	heard: (entry: Entry, world: World) => void = () => undefined,
	{ until = () => false, most = 100_000 }: { until?: (world: World) => boolean; most?: number } = {}
): Promise<World> {
	let now = world;
	for (let made = 0; made < most && !until(now); made++) {
		const entry = await nextEntry(cast, vault, now);
		if (!entry) return now;
		now = advance(cast, now, entry);
		heard(entry, now);
	}
	return now;
}

async function perform(cast: Cast, vault: Vault, world: World, command: Command): Promise<Message> {
	switch (command.type) {
		case 'seal': {
			const plans = plansOf(cast, world, command);
			const parts = await vault.protect(plans, clockOf(world, command.from), world.trust);
			const inside = { parts, re: command.re, again: null, ...caseOf(command) };
			return travelling(cast, vault, world, rowOf(cast, command.row), inside, command);
		}
		case 'resend': {
			const { copy, re } = command;
			const inside = { parts: copy.parts, re, again: copy.id, ...caseOf(command) };
			const ends = { from: command.from, to: copy.to };
			return travelling(cast, vault, world, rowOf(cast, copy.row), inside, ends);
		}
		default:
			return handshake(cast, vault, world, command);
	}
}

type Inside = Pick<Message, 'parts' | 're' | 'again' | 'case'>;
const caseOf = ({ case: id }: { readonly case: CaseId }) => (id === null ? {} : { case: id });

async function travelling(
	cast: Cast,
	vault: Vault,
	world: World,
	row: Row,
	inside: Inside,
	{ from, to }: Ends
): Promise<Message> {
	const texts = JSON.stringify(
		Object.fromEntries(Object.entries(inside.parts).map(([name, part]) => [name, part.text]))
	);
	const channel = channelOf(cast, world, row, { from, to });
	const side = sideOf(cast, row, { from, to });
	const record = channel ? { channel: channel.keys, side, seq: channel.nextSeq[side] } : null;
	const wire = record ? await vault.wrap(record.channel, record.side, record.seq, texts) : texts;
	return {
		...onItsWay(cast, world, row.key, from, to, row.line),
		...inside,
		wire,
		record,
		handshake: null
	};
}

function onItsWay(cast: Cast, world: World, row: string, from: string, to: string, line: Line) {
	return {
		id: `m${world.sentCount + 1}`,
		row,
		entry: world.seq + 1,
		from,
		to,
		sentAt: world.now,
		arrivesAt: arrivalOf(cast, world, line, from, to)
	};
}

async function handshake(
	cast: Cast,
	vault: Vault,
	world: World,
	command: Extract<Command, { channel: string }>
): Promise<Message> {
	const channel = world.channels[command.channel];
	if (!channel) throw new Error(`no such channel: ${command.channel}`);
	const said = await handshakeOf(cast, vault, world, channel, command.type);
	const byServer = said.step === 'CH-2';
	const [from, to] = byServer ? [channel.server, channel.client] : [channel.client, channel.server];
	const { channel: _, ...inside } = said;
	return {
		...onItsWay(cast, world, said.step, from, to, 'internet'),
		parts: {},
		re: null,
		again: null,
		wire: JSON.stringify(inside),
		record: { channel: channel.id, side: byServer ? 'server' : 'client', seq: -1 },
		handshake: said
	};
}

async function handshakeOf(
	cast: Cast,
	vault: Vault,
	world: World,
	channel: Channel,
	type: 'greet' | 'welcome' | 'prove'
): Promise<Handshake> {
	const { id, key, hello, heard, welcome } = channel;
	const server = specOf(cast, channel.server);
	const client = specOf(cast, channel.client);
	if (type === 'greet') return { step: 'CH-1', channel: key, hello: await vault.greet(id) };
	if (type === 'welcome' && heard)
		return {
			step: 'CH-2',
			channel: key,
			welcome: await vault.welcome(id, heard, keyOf(world, server, 'server'), world.trust)
		};
	if (type === 'prove' && hello && welcome)
		return {
			step: 'CH-3',
			channel: key,
			proof: await vault.prove(id, hello, welcome, keyOf(world, client, 'sign'), world.trust)
		};
	throw new Error(`a channel out of order: ${type} ${key}`);
}

async function read(cast: Cast, vault: Vault, world: World, message: Message): Promise<Reading> {
	const nothing: Reading = { record: null, parts: {}, texts: null, handshake: null };
	if (message.handshake)
		return { ...nothing, handshake: await readHandshake(cast, vault, world, message) };
	const { record } = message;
	const inside = record
		? await vault.unwrap(record.channel, record.side, record.seq, message.wire)
		: message.wire;
	if (inside === null) return { ...nothing, record: false };
	const sent = Object.fromEntries(
		Object.entries(message.parts).map(([name, part]) => [name, part.text])
	);
	const texts = textsIn(inside, Object.keys(sent));
	const parts = await vault.read(
		expectationsOf(cast, world, message, texts),
		clockOf(world, message.to),
		world.trust
	);
	const altered = Object.keys(sent).some((name) => sent[name] !== texts[name]);
	return { record: record ? true : null, parts, texts: altered ? texts : null, handshake: null };
}

/** The texts that arrived; bytes that are no longer a message leave every part empty. */
function textsIn(inside: string, names: readonly string[]): Readonly<Record<string, string>> {
	try {
		const heard = JSON.parse(inside) as Readonly<Record<string, unknown>>;
		return Object.fromEntries(
			names.map((name) => [name, typeof heard[name] === 'string' ? heard[name] : ''])
		);
	} catch {
		return Object.fromEntries(names.map((name) => [name, '']));
	}
}

async function readHandshake(
	cast: Cast,
	vault: Vault,
	world: World,
	message: Message
): Promise<LayerReading | null> {
	const heard = handshakeIn(message);
	const channel = world.channels[message.handshake?.channel ?? ''];
	if (!heard || !channel || channel.id !== message.record?.channel) return null;
	const host = specOf(cast, channel.server).host ?? '';
	const now = clockOf(world, message.to);
	if (heard.step === 'CH-2' && channel.hello)
		return vault.join(channel.id, channel.hello, heard.welcome, host, now, world.trust);
	if (heard.step === 'CH-3' && channel.heard && channel.welcome)
		return vault.admit(channel.id, channel.heard, channel.welcome, heard.proof, now, world.trust);
	return null;
}
