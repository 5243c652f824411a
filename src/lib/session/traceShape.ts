import type {
	ClientHello,
	ClientProof,
	Establishment,
	Identity,
	LayerReading,
	Outcome,
	PartReading,
	ServerHello,
	VaultCode
} from '#lib/vault/vault.ts';
import type { Act, Entry, Reading } from '#lib/world/fact.ts';
import type { ChannelRecord, Fault, Handshake, Message, MessagePart } from '#lib/world/message.ts';
import {
	choice,
	claims,
	exactly,
	flag,
	integer,
	list,
	map,
	named,
	nullable,
	optional,
	record,
	share,
	tagged,
	text,
	word,
	type Shape
} from './shapes.ts';
import type { TraceFile } from './traceFile.ts';

/** The version of the file format; a file with a greater one is refused. */
export const traceVersion = 1;

const definitions: Record<string, Shape> = {};
const define = (name: string, shape: Shape): Shape => {
	definitions[name] = shape;
	return named(name, shape);
};

const identity = define(
	'identity',
	record<Identity>({
		sign: optional(text),
		encrypt: optional(text),
		server: optional(text)
	})
);
const establishment = define(
	'establishment',
	record<Establishment>({
		identities: map(identity),
		certificates: map(text),
		root: text,
		issuing: text,
		responder: text
	})
);

const hello = { share: text, random: text };
const handshake = define(
	'handshake',
	tagged('step', {
		'CH-1': record<Extract<Handshake, { step: 'CH-1' }>>({
			step: word('CH-1'),
			channel: text,
			hello: record<ClientHello>(hello)
		}),
		'CH-2': record<Extract<Handshake, { step: 'CH-2' }>>({
			step: word('CH-2'),
			channel: text,
			welcome: record<ServerHello>({ ...hello, certificate: text, signature: text })
		}),
		'CH-3': record<Extract<Handshake, { step: 'CH-3' }>>({
			step: word('CH-3'),
			channel: text,
			proof: record<ClientProof>({ certificate: text, signature: text })
		})
	})
);

const message = define(
	'message',
	record<Message>({
		id: text,
		row: text,
		entry: integer(),
		from: text,
		to: text,
		case: optional(text),
		sentAt: integer(),
		arrivesAt: integer(),
		parts: map(
			define(
				'part',
				record<MessagePart>({ text, claims: nullable(claims), digest: nullable(text) })
			)
		),
		wire: text,
		record: nullable(
			// The opening messages of a channel have no number of their own: -1.
			record<ChannelRecord>({ channel: text, side: word('client', 'server'), seq: integer(-1) })
		),
		handshake: nullable(handshake),
		re: nullable(text),
		again: nullable(text)
	})
);

const outcome = define('outcome', record<Outcome>({ held: flag, got: text, expected: text }));
const layers: readonly LayerReading['kind'][] = [
	'SIG',
	'DS',
	'ENV',
	'MAC',
	'PKCS10',
	'X509',
	'CRL',
	'OCSP-REQUEST',
	'OCSP-RESPONSE'
];
const layer = define(
	'layer',
	record<LayerReading>({
		kind: word(...layers),
		signer: nullable(text),
		subject: nullable(text),
		serial: nullable(text),
		outcomes: record<Record<VaultCode, Outcome>>({
			CK03: optional(outcome),
			CK04: optional(outcome),
			CK05: optional(outcome),
			CK06: optional(outcome),
			CK08: optional(outcome),
			CK27: optional(outcome)
		})
	})
);
const reading = define(
	'reading',
	record<Reading>({
		record: nullable(flag),
		parts: map(
			record<PartReading>({
				claims: nullable(claims),
				digest: nullable(text),
				other: optional(text),
				hashes: optional(map(text)),
				layers: list(layer)
			})
		),
		texts: nullable(map(text)),
		handshake: nullable(layer)
	})
);

const fault = define(
	'fault',
	tagged('type', {
		dropped: record<Extract<Fault, { type: 'dropped' }>>({ type: word('dropped') }),
		delayed: record<Extract<Fault, { type: 'delayed' }>>({
			type: word('delayed'),
			byMs: integer()
		}),
		duplicated: record<Extract<Fault, { type: 'duplicated' }>>({
			type: word('duplicated'),
			afterMs: integer()
		}),
		altered: record<Extract<Fault, { type: 'altered' }>>({ type: word('altered'), at: share })
	})
);

const options = define('options', map(choice));
type Of<T extends Entry['type']> = Extract<Entry, { type: T }>;
type Switched = Extract<Entry, { type: 'stopped' | 'restarted' }>;
const place = { seq: integer(), at: integer(), because: nullable(integer()) };

/** One entry of a trace, strictly; that it can follow the one before it, only folding can tell. */
export const entryShape = define(
	'entry',
	tagged('type', {
		begun: record<Of<'begun'>>({
			...place,
			type: word('begun'),
			mode: text,
			seed: integer(Number.MIN_SAFE_INTEGER),
			options,
			run: text,
			scenario: optional(text),
			establishment
		}),
		acted: record<Of<'acted'>>({
			...place,
			type: word('acted'),
			party: text,
			case: optional(text),
			event: record<Pick<Act, 'type'>>({ type: text }, true)
		}),
		sent: record<Of<'sent'>>({ ...place, type: word('sent'), message }),
		delivered: record<Of<'delivered'>>({ ...place, type: word('delivered'), id: text, reading }),
		faulted: record<Of<'faulted'>>({ ...place, type: word('faulted'), id: text, fault }),
		injected: record<Of<'injected'>>({ ...place, type: word('injected'), message }),
		stopped: record<Switched>({ ...place, type: word('stopped'), party: text }),
		restarted: record<Switched>({ ...place, type: word('restarted'), party: text }),
		clockSet: record<Of<'clockSet'>>({
			...place,
			type: word('clockSet'),
			party: text,
			aheadMs: integer(Number.MIN_SAFE_INTEGER)
		}),
		rang: record<Of<'rang'>>({
			...place,
			type: word('rang'),
			party: text,
			case: optional(text),
			timer: text
		})
	})
);

/** A whole trace file. */
export const traceShape = record<TraceFile>({
	format: word('paylanes-trace'),
	version: exactly(traceVersion),
	productVersion: text,
	mode: text,
	options,
	seed: integer(Number.MIN_SAFE_INTEGER),
	layers: list(text),
	entries: list(entryShape, 1)
});

/** The JSON Schema that stands in `static/trace.schema.json`. */
export const traceSchema = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	$id: 'trace.schema.json',
	title: 'Paylanes trace, version 1',
	...traceShape.schema,
	$defs: Object.fromEntries(Object.entries(definitions).map(([name, { schema }]) => [name, schema]))
};
