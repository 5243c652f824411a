import type { Claims, Json } from '#lib/vault/vault.ts';
import { rowOf } from '#lib/world/change.ts';
import type { Invariant, Watched } from '#lib/world/invariants.ts';
import type { Message } from '#lib/world/message.ts';
import type { Role } from '#lib/world/row.ts';
import type { GatewayContext } from '../gateway/context.ts';
import { contextIn } from './roles.ts';

/** Something that is not for everybody: the fields that hold it, and the roles that may read it. */
interface Item {
	readonly name: string;
	readonly fields: readonly string[];
	readonly readers: readonly Role[];
}

const ledgers = ['gateway', 'bookkeeper', 'counter'];
const bank = ['authenticator', ...ledgers];
const settlers = ['settlementBank', 'receivingBank'];
const buyerAndShop = ['customer', 'merchant'];

/** The matrix of domain 11.2, columns with R or H; what stands masked or as a digest is in other fields. */
const items: readonly Item[] = [
	{ name: 'order lines', fields: ['sku'], readers: buyerAndShop },
	{
		name: 'amount',
		fields: ['amount', 'total', 'clientTotal', 'unitPrice', 'sum'],
		readers: [...buyerAndShop, 'window', ...bank, ...settlers]
	},
	{
		name: 'full card number',
		fields: ['pan'],
		readers: ['customer', 'authenticator', 'bookkeeper']
	},
	{
		name: 'payment password',
		fields: ['password', 'paymentPassword', 'loginPassword', 'initialPassword', 'code'],
		readers: ['customer', 'authenticator']
	},
	{ name: 'private key', fields: ['privateKey', 'd'], readers: [] },
	{
		name: 'shipping address',
		fields: ['shipTo', 'address'],
		readers: [...buyerAndShop, 'carrier']
	},
	{
		name: 'account balance',
		fields: ['balanceMinor', 'availableMinor'],
		readers: ['customer', 'window', ...ledgers]
	},
	{ name: 'identity document', fields: ['document'], readers: ['customer', 'counter'] },
	{ name: "customer's account", fields: ['accountRef'], readers: ['customer', ...bank] }
];
const byField = new Map(
	items.flatMap((item) => item.fields.map((field) => [field, item] as const))
);
/** A secret that the vault saw is one whatever its field is called. */
const bySecret = new Map([
	...['pan'].map((kind) => [kind, byField.get('pan')] as const),
	...['payment-password', 'login-password', 'initial-password', 'one-time-code'].map(
		(kind) => [kind, byField.get('password')] as const
	)
]);

interface Read {
	readonly item: Item;
	readonly value: Json;
}

/** Every item that stands readable in some claims, however deep. */
function itemsIn(value: Json): readonly Read[] {
	if (typeof value !== 'object' || value === null) return [];
	if (Array.isArray(value)) return (value as readonly Json[]).flatMap(itemsIn);
	return Object.entries(value as Claims).flatMap(([field, inner]) => {
		const item = bySecret.get(secretKind(inner)) ?? byField.get(field);
		return item ? [{ item, value: inner }, ...itemsIn(inner)] : itemsIn(inner);
	});
}

const secretKind = (value: Json): string =>
	typeof value === 'object' && value !== null && '$secret' in value
		? String(value['$secret'] as string)
		: '';

/** The counter learns amounts of payments above the self-service limit, and of no others. */
function mayRead(watched: Watched, role: Role, { item, value }: Read): boolean {
	if (!item.readers.includes(role)) return false;
	if (role !== 'counter' || item.name !== 'amount') return true;
	const { selfServiceMinor = 0 } =
		contextIn<GatewayContext>(watched.cast, watched.world, 'gateway') ?? {};
	const { minor = 0 } = (value ?? {}) as { readonly minor?: number };
	return minor > selfServiceMinor;
}

/** The message that arrived by this entry and the claims its receiver could read, refused or not. */
function arrived({ entry, before }: Watched) {
	if (entry.type !== 'delivered') return null;
	const message = before?.inFlight.find((one) => one.id === entry.id);
	if (!message || message.handshake) return null;
	return { message, parts: entry.reading.parts };
}

const named = (who: string, row: string, reads: readonly Read[]): readonly string[] =>
	[...new Set(reads.map(({ item }) => item.name))].map((name) => `${who} reads ${name} in ${row}`);

/** I16: whoever can open a part of a message learns only what the matrix of domain 11.2 allows. */
export const secrecy: Invariant = {
	id: 'I16',
	name: 'secrecy',
	when: 'always',
	breaches(watched) {
		const heard = arrived(watched);
		const role = heard && watched.cast.parties[heard.message.to]?.role;
		if (!heard || !role) return [];
		const reads = Object.values(heard.parts)
			.flatMap(({ claims }) => itemsIn(claims))
			.filter((read) => !mayRead(watched, role, read));
		return named(heard.message.to, heard.message.row, reads);
	}
};

/** I16, for whoever listens on an open line: without a channel he reads all that no envelope hides. */
export const secrecyOnTheLine: Invariant = {
	id: 'I16',
	name: 'secrecy',
	when: 'always',
	breaches(watched) {
		const heard = arrived(watched);
		if (!heard || !overheard(watched, heard.message)) return [];
		const { parts } = rowOf(watched.cast, heard.message.row);
		const reads = Object.entries(heard.parts).flatMap(([name, { claims }]) =>
			parts[name]?.layers.some((layer) => layer.kind === 'ENV') ? [] : itemsIn(claims)
		);
		return named('an eavesdropper', heard.message.row, reads);
	}
};

function overheard({ cast }: Watched, message: Message): boolean {
	return message.record === null && ['internet', 'banks'].includes(rowOf(cast, message.row).line);
}
