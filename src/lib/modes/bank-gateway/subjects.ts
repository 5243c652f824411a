import { cards } from '#lib/money/card.ts';
import type { Secret, Subject } from '#lib/world/cast.ts';
import { customerId } from './inputs.ts';

/** Host names in the server certificates. */
export const hosts = {
	MER: 'lantern-books.example',
	PG: 'gateway.harbor-bank.example',
	CA: 'status.meridian-ca.example'
};

/** Everybody who has certificates before the run begins (domain 3.4). */
export const subjects: readonly Subject[] = [
	{ id: customerId, name: 'Lin Wei', uses: ['sign'] },
	{ id: 'MER', name: 'Lantern Books', uses: ['sign', 'encrypt', 'server'], host: hosts.MER },
	{ id: 'PG', name: 'Harbor Bank payment gateway', uses: ['encrypt', 'server'], host: hosts.PG },
	{ id: 'HB', name: 'Harbor Bank', uses: ['sign'] },
	{ id: 'HSM', name: 'Harbor Bank security module', uses: ['encrypt'] },
	{ id: 'CA', name: 'Meridian CA status service', uses: ['server'], host: hosts.CA },
	{ id: 'CAR', name: 'Crane Express', uses: ['sign'] }
];

/** Demo secrets: they open nothing outside this page. */
export const secrets: readonly Secret[] = [
	...cards.map((card) => ({ name: card.name, kind: 'pan', value: card.pan })),
	{ name: 'pin', kind: 'pin', value: '2468' },
	{ name: 'wrong', kind: 'pin', value: '1357' }
];
