import type { Claims, Half } from '#lib/vault/vault.ts';
import type { Fields, Said, Values } from './field.ts';
import type { PartyId } from './message.ts';

export type Role = string;

/** A field of a part of the same message. */
type PartField = `${string}.${string}`;

/** A layer of protection as the table of messages names it: by role, not by party (domain 3.5). */
export type LayerSpec =
	/** `key` names one of several signing keys of a role, such as the teller's and the officer's. */
	| { readonly kind: 'SIG'; readonly by: Role; readonly key: string }
	/** `around`: put on by whoever carries the part on, as a MAC is. */
	| { readonly kind: 'ENV'; readonly to: Role; readonly around?: true }
	/** One half of a dual signature; `other` names the part with the other half of the same message. */
	| {
			readonly kind: 'DS';
			readonly by: Role;
			readonly key: string;
			readonly half: Half;
			readonly other: string;
			/** `part.field` where this message states the digest of the other half. */
			readonly against?: PartField;
	  }
	| { readonly kind: 'MAC' }
	| { readonly kind: 'PKCS10'; readonly by: Role }
	| { readonly kind: 'X509' | 'CRL' | 'OCSP-RESPONSE'; readonly by: Role; readonly key: string }
	| { readonly kind: 'OCSP-REQUEST' };

/** One part of a message: its fields, its layers outermost first, and the one role that can read it. */
export interface Part<F extends Fields = Fields, R extends Role = Role> {
	readonly fields: F;
	readonly layers: readonly LayerSpec[];
	readonly reader: R | 'anyone';
	/** Digests that its reader makes of some of its fields, by name; a sender may say them elsewhere. */
	readonly hashes?: Readonly<Record<string, readonly string[]>>;
	/** JOSE `typ`: the kind of message in which the part was first said. */
	readonly type?: string;
}
export type Parts = Readonly<Record<string, Part>>;

/** One kind of message: the name of the event it becomes, and its parts. */
export interface Kind<N extends string = string, P extends Parts = Parts> {
	readonly kind: N;
	readonly parts: P;
}

/** A kind of message; a part carried on from another kind keeps the type that was signed. */
export const kind = <const N extends string, P extends Parts>(name: N, parts: P): Kind<N, P> => ({
	kind: name,
	parts: Object.fromEntries(
		Object.entries(parts).map(([part, spec]) => [part, { type: name, ...spec }])
	) as unknown as P
});

const part = <F extends Fields, R extends Role>(
	fields: F,
	layers: readonly LayerSpec[],
	reader: R | 'anyone'
): Part<F, R> => ({
	fields,
	layers,
	reader
});
const sig = (by: Role, key = 'sign'): LayerSpec => ({ kind: 'SIG', by, key });

/** Nothing added to the channel. */
export const plain = <F extends Fields>(fields: F) => part<F, 'anyone'>(fields, [], 'anyone');
/** SIG(by): fields jti, iat, aud and exp are added when it is sealed. */
export const signed = <F extends Fields>(by: Role, fields: F, key?: string) =>
	part<F, 'anyone'>(fields, [sig(by, key)], 'anyone');
/** ENV(to): nobody but `to` reads it. */
export const sealed = <R extends Role, F extends Fields>(to: R, fields: F) =>
	part<F, R>(fields, [{ kind: 'ENV', to }], to);
/** SE(by, to): signed, then sealed. */
export const signedSealed = <R extends Role, F extends Fields>(by: Role, to: R, fields: F) =>
	part<F, R>(fields, [{ kind: 'ENV', to }, sig(by)], to);
/**
 * ENV(to) around one half of DS(by) (domain 3.5): payment (PI) or order (OI) information, joined with
 * the part named `other`. CK27 and CK04 to CK08 judge it; they must stand before the checks that use
 * its fields.
 */
export const dualSealed = <R extends Role, F extends Fields>(
	by: Role,
	to: R,
	half: Half,
	other: string,
	fields: F,
	key = 'sign'
) =>
	part<F, R>(
		fields,
		[
			{ kind: 'ENV', to },
			{ kind: 'DS', by, key, half, other }
		],
		to
	);
/** A half carried on to its reader, whose CK27 takes the digest of the other half from what the carrier states. */
export const halfAgainst = <F extends Fields, R extends Role>(
	half: Part<F, R>,
	against: PartField
): Part<F, R> => ({
	...half,
	layers: half.layers.map((layer) => (layer.kind === 'DS' ? { ...layer, against } : layer))
});
/** MAC between sender and receiver, two machines of one bank. */
export const authenticated = <F extends Fields>(fields: F) =>
	part<F, 'anyone'>(fields, [{ kind: 'MAC' }], 'anyone');
/** A part carried on inside a MAC, exactly as it was received. */
export const relayed = <F extends Fields, R extends Role>(inner: Part<F, R>): Part<F, R> => ({
	...inner,
	layers: [{ kind: 'MAC' }, ...inner.layers]
});
/** Any other stack of layers, outermost first. */
export const layered = <F extends Fields>(fields: F, ...layers: readonly LayerSpec[]) =>
	part<F, 'anyone'>(fields, layers, 'anyone');

/** Which line of the network a message takes (domain 3.11). */
export type Line = 'internet' | 'inside' | 'banks' | 'hand';

export interface ChannelSpec {
	readonly kind: 'CH-S' | 'CH-M';
	readonly client: Role;
	readonly server: Role;
}

/** Where a message of a standard keeps what a row's parts say (domain 8). */
export interface StandardForm {
	/** `part.field` to the standard's elements: numbers of ISO 8583, names of ISO 20022. */
	readonly elements: Readonly<Record<string, readonly string[]>>;
	/** Elements whose content is always the same here. */
	readonly fixed: Readonly<Record<string, string>>;
}

/** One row of a mode's table of messages: the specification as data. */
export interface Row {
	/** Unique in the mode; `id` is what a person sees and may stand twice (M2-17 asks and answers). */
	readonly key: string;
	readonly id: string;
	readonly kind: string;
	readonly parts: Parts;
	readonly from: Role;
	readonly to: Role;
	/** Roles of the mode that play the roles its kind names: for a bank the third party is the merchant. */
	readonly as?: Readonly<Record<Role, Role>>;
	/** A role that relays it without reading. */
	readonly via?: Role;
	readonly lod: 1 | 2 | 3;
	readonly phase: string;
	readonly steps: readonly string[];
	readonly line: Line;
	readonly channel: ChannelSpec | null;
	/** Check codes in the order the receiver runs them; `CK04@part` binds one to a part. */
	readonly checks: readonly string[];
	/** Name of the audience in the signature; the receiver's own name where absent. */
	readonly audience?: string;
	/** How long a signed part may live, milliseconds. */
	readonly lifetimeMs: number;
	/** `part.field` paths that make the idempotency key of CK13. */
	readonly idempotency?: readonly string[];
	/** Rows of the certificate status sub-flow that CK07 uses here. */
	readonly status?: { readonly ask: string };
	/** Row that answers this one, where several rows share a kind. */
	readonly answer?: string;
	/** ISO 8583 or other standard message it is shown as. */
	readonly shownAs?: string;
	/** Where that message keeps what this one says. */
	readonly form?: StandardForm;
}

/** A message as a machine asks for it. `parts` are claims, or the text of a part to carry on. */
export interface Draft {
	readonly kind: string;
	readonly parts: Readonly<Record<string, Claims | { readonly $carry: string }>>;
	/** Send the last message of this kind once more, byte for byte. */
	readonly again?: true;
	/** The party meant, where several play the receiving role and it is not the one last talked with. */
	readonly to?: PartyId;
}

type Drafted<P extends Parts> = {
	readonly [N in keyof P]: Said<P[N]['fields']> | { readonly $carry: string };
};

/** A draft whose parts the compiler has held against the kind's fields. */
export const say = <P extends Parts>(
	of: Kind<string, P>,
	parts: Drafted<P>,
	to?: PartyId
): Draft => ({
	kind: of.kind,
	parts: parts as Draft['parts'],
	...(to === undefined ? {} : { to })
});
/** The last message of this kind, once more and byte for byte. */
export const sayAgain = (of: Kind): Draft => ({ kind: of.kind, parts: {}, again: true });

type ReadableParts<P extends Parts, R extends Role> = {
	readonly [
		N in keyof P as P[N] extends Part<Fields, infer X>
			? 'anyone' extends X
				? N
				: X extends R
					? N
					: never
			: never
	]: Values<P[N]['fields']>;
};

/** What a role hears: only the parts it can read have fields; a machine that reads others does not compile. */
export type Heard<K extends Kind, R extends Role> =
	K extends Kind<infer N, infer P>
		? {
				readonly type: N;
				readonly id: string;
				/** When it arrived, milliseconds of the virtual clock. */
				readonly at: number;
				readonly parts: ReadableParts<P, R>;
				/** Every part exactly as received, to be carried on. */
				readonly texts: { readonly [X in keyof P]: string };
				/** Of each part, and `part.name` of each digest of some of its fields. */
				readonly digests: { readonly [X in keyof P]: string } & Readonly<
					Record<`${string}.${string}`, string>
				>;
				/** Digest of the other half, of each part that is a half of a dual signature. */
				readonly others: { readonly [X in keyof P]?: string };
			}
		: never;

/** A check failed: the message was refused, and this is all the machine is told. */
export interface Refused {
	readonly type: 'refused';
	readonly kind: string;
	readonly code: string;
	readonly error: string;
	readonly id: string;
	readonly at: number;
	/** Claims of the parts that could be read all the same; what they say is not to be trusted. */
	readonly parts: Readonly<Record<string, Claims>>;
}
