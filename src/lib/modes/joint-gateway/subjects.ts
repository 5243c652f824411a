import { cards } from '#lib/money/card.ts';
import type { Secret, Subject } from '#lib/world/cast.ts';
import { members } from './accounts.ts';
import { bankNames, host, merchantNames } from './inputs.ts';

const all = ['sign', 'encrypt', 'server'] as const;

/** Everybody who has certificates before the day begins (domain 3.4); the customer needs none here. */
export const subjects: readonly Subject[] = [
	{ id: 'MER', name: merchantNames.MER, uses: all, host: host.MER },
	{ id: 'TEA', name: merchantNames.TEA, uses: all, host: host.TEA },
	{ id: 'JG', name: 'Tonghui Joint Gateway', uses: all, host: host.JG },
	...members.map((bank) => ({ id: bank, name: bankNames[bank], uses: all, host: host[bank] })),
	{ id: 'CSB', name: 'Central Settlement Bank', uses: ['sign', 'server'], host: host.CSB },
	{ id: 'CA', name: 'Meridian CA status service', uses: ['server'], host: host.CA },
	{ id: 'CAR', name: 'Crane Express', uses: ['sign'] }
];

/** Demo secrets: they open nothing outside this page. */
export const secrets: readonly Secret[] = [
	...cards.map((card) => ({ name: card.name, kind: 'pan', value: card.pan })),
	{ name: 'payment', kind: 'payment-password', value: 'heron-2468' },
	{ name: 'wrong', kind: 'payment-password', value: 'heron-1357' }
];
