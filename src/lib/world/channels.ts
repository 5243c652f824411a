import { channelName } from '#lib/vault/channelName.ts';
import type { Cast } from './cast.ts';
import {
	house,
	noting,
	playerIn,
	specOf,
	withChannel,
	withCommand,
	withTimer,
	withoutTimer,
	type Ends
} from './change.ts';
import type { Handshake, Message } from './message.ts';
import type { ChannelSpec, Row } from './row.ts';
import type { LayerReading, ServerHello, Side } from '#lib/vault/vault.ts';
import type { Channel, Command, World } from './world.ts';

const patienceMs = 5_000;
const mostTries = 3;

/** Channels join organisations, not parties: one bank's machines share the line that its website ends. */
export function channelKey(cast: Cast, spec: ChannelSpec, ends: Ends): string {
	const client = playerIn(cast, spec.client, ends);
	const server = playerIn(cast, spec.server, ends);
	return `${client.organisation}>${server.organisation}:${spec.kind}`;
}

export function channelOf(cast: Cast, world: World, row: Row, ends: Ends): Channel | null {
	return row.channel && cast.policy.channels
		? (world.channels[channelKey(cast, row.channel, ends)] ?? null)
		: null;
}

/** Which end of the channel the sender of a row stands at. */
export function sideOf(cast: Cast, row: Row, ends: Ends): Side {
	const client = playerIn(cast, row.channel?.client ?? row.from, ends);
	return client.organisation === specOf(cast, ends.from).organisation ? 'client' : 'server';
}

const nothingSeen = { below: 0, others: [] };

/** Whether a record of a channel has arrived before. */
export function recordSeen(channel: Channel, side: Side, seq: number): boolean {
	const { below, others } = channel.seen[side];
	return seq < below || others.includes(seq);
}

/** The channel with one more record arrived; records in order leave nothing behind but their count. */
export function withRecord(channel: Channel, side: Side, seq: number): Channel {
	let { below } = channel.seen[side];
	let others: readonly number[] = [...channel.seen[side].others, seq];
	while (others.includes(below)) {
		others = others.filter((one) => one !== below);
		below++;
	}
	return { ...channel, seen: { ...channel.seen, [side]: { below, others } } };
}

/** A command goes to the outbox; one that needs a channel that is not open waits for it and opens it. */
export function dispatch(cast: Cast, world: World, row: Row, command: Command, ends: Ends): World {
	if (!row.channel || !cast.policy.channels) return withCommand(world, command);
	const key = channelKey(cast, row.channel, ends);
	const channel = world.channels[key];
	if (channel?.state === 'open') return withCommand(world, command);
	if (channel)
		return withChannel(world, key, { ...channel, waiting: [...channel.waiting, command] });
	return greet(world, {
		key,
		id: '',
		keys: '',
		kind: row.channel.kind,
		client: playerIn(cast, row.channel.client, ends).id,
		server: playerIn(cast, row.channel.server, ends).id,
		state: 'greeting',
		hello: null,
		heard: null,
		welcome: null,
		tries: 0,
		waiting: [command],
		nextSeq: { client: 0, server: 0 },
		seen: { client: nothingSeen, server: nothingSeen },
		admitted: false
	});
}

function greet(world: World, channel: Channel): World {
	// A new id for every attempt: keys are never made twice for one channel.
	const id = `${world.run}:${channel.key}:${world.seq}`;
	const next = withChannel(world, channel.key, {
		...channel,
		id,
		state: 'greeting',
		keys: '',
		hello: null,
		heard: null,
		welcome: null,
		tries: channel.tries + 1
	});
	const timed = withTimer(next, {
		...house(channel.client),
		timer: `CH:${channel.key}`,
		at: world.now + patienceMs,
		event: { type: 'channel' },
		because: world.seq
	});
	return withCommand(timed, { type: 'greet', channel: channel.key, because: world.seq });
}

/** Nobody answered in time: greet once more, or give up and let the senders' own timers decide. */
export function channelRang(world: World, timer: string): World {
	const channel = world.channels[timer.slice('CH:'.length)];
	if (!channel || channel.state === 'open') return world;
	if (channel.tries < mostTries) return greet(world, channel);
	return noting(withChannel(world, channel.key, null), { type: 'gaveUp', channel: channel.key });
}

/** A handshake message has left: its sender remembers what it said. */
export function handshakeSent(world: World, handshake: Handshake): World {
	const channel = world.channels[handshake.channel];
	if (!channel) return world;
	switch (handshake.step) {
		case 'CH-1':
			return withChannel(world, channel.key, { ...channel, hello: handshake.hello });
		case 'CH-2':
			return withChannel(world, channel.key, {
				...channel,
				welcome: handshake.welcome,
				keys: keysOf(channel, handshake.welcome)
			});
		case 'CH-3':
			return opened(world, channel);
	}
}

/** The server names the keys by the hello that it heard; where that was altered the client finds none. */
const keysOf = ({ id, heard }: Channel, welcome: ServerHello): string =>
	heard ? channelName(id, heard, welcome) : '';

/** What arrived, as its bytes now say; null where they no longer say anything. */
export function handshakeIn(message: Message): Handshake | null {
	try {
		const heard = JSON.parse(message.wire) as Handshake;
		if (!message.handshake || !sameShape(message.handshake, { ...heard, channel: '' })) return null;
		return { ...heard, channel: message.handshake.channel };
	} catch {
		return null;
	}
}

/** Altered bytes may still parse: every field must be there, and a text, and the step the same. */
function sameShape(sent: Handshake, heard: Handshake): boolean {
	const fieldsOf = (one: Handshake): Readonly<Record<string, unknown>> =>
		one.step === 'CH-1'
			? { ...one.hello }
			: one.step === 'CH-2'
				? { ...one.welcome }
				: { ...one.proof };
	if (heard.step !== sent.step) return false;
	const [wanted, got] = [fieldsOf(sent), fieldsOf(heard)];
	return Object.keys(wanted).every((name) => typeof got[name] === 'string');
}

/** A handshake message has arrived; `reading` is what the vault found in it. */
export function handshakeDelivered(
	world: World,
	message: Message,
	reading: LayerReading | null
): World {
	const handshake = handshakeIn(message);
	const held =
		handshake !== null &&
		(reading === null || Object.values(reading.outcomes).every((one) => one.held));
	const next = message.handshake
		? noting(world, { type: 'handshake', message, handshake: handshake ?? message.handshake, held })
		: world;
	const channel = handshake ? next.channels[handshake.channel] : undefined;
	if (!handshake || !held || !channel || channel.id !== message.record?.channel) return next;
	switch (handshake.step) {
		case 'CH-1':
			if (channel.heard) return next;
			return withCommand(withChannel(next, channel.key, { ...channel, heard: handshake.hello }), {
				type: 'welcome',
				channel: channel.key,
				because: world.seq
			});
		case 'CH-2':
			if (channel.state !== 'greeting') return next;
			if (channel.kind === 'CH-S') return opened(next, { ...channel, admitted: true });
			return withCommand(withChannel(next, channel.key, { ...channel, state: 'proving' }), {
				type: 'prove',
				channel: channel.key,
				because: world.seq
			});
		case 'CH-3':
			return withChannel(next, channel.key, { ...channel, admitted: true });
	}
}

function opened(world: World, channel: Channel): World {
	const next = withChannel(world, channel.key, { ...channel, state: 'open', waiting: [] });
	const flushed = withCommand(next, ...channel.waiting);
	return noting(withoutTimer(flushed, house(channel.client), `CH:${channel.key}`), {
		type: 'opened',
		channel: channel.key
	});
}

/** The server hangs up on a client that did not prove itself; the next message opens a new channel. */
export function hangUp(world: World, channel: Channel): World {
	return noting(withChannel(world, channel.key, null), { type: 'gaveUp', channel: channel.key });
}
