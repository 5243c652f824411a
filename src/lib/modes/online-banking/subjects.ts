import type { Secret, Subject } from '#lib/world/cast.ts';
import { cards } from '#lib/money/card.ts';

import type { Chosen } from './options.ts';

import { customerId } from './inputs.ts';
import { host } from './members.ts';

/** Everybody who has certificates before the run begins (domain 3.4). */
export function subjectsOf(chosen: Chosen): readonly Subject[] {
	const own =
		chosen.enrolment === 'done' && chosen.edition === 'certificate'
			? [{ id: customerId, name: 'Lin Wei', uses: ['sign'] as const }]
			: [];
	const other =
		chosen.merchantBank === 'other'
			? [
					{
						id: 'CSB',
						name: 'Central Settlement Bank',
						uses: ['sign', 'server'] as const,
						host: host.CSB
					},
					{ id: 'WB', name: 'Willow Bank', uses: ['sign'] as const }
				]
			: [];
	return [
		{ id: 'MER', name: 'Lantern Books', uses: ['sign', 'encrypt', 'server'], host: host.MER },
		{ id: 'BW', name: 'Harbor Bank website', uses: ['server'], host: host.BW },
		{ id: 'HB', name: 'Harbor Bank', uses: ['sign'] },
		{ id: 'SAS', name: 'Harbor Bank security authentication', uses: ['encrypt'] },
		{ id: 'BC-T', name: 'Harbor Bank teller', uses: ['sign'] },
		{ id: 'BC-O', name: 'Harbor Bank authorizing officer', uses: ['sign'] },
		{ id: 'CA', name: 'Meridian CA status service', uses: ['server'], host: host.CA },
		{ id: 'CAR', name: 'Crane Express', uses: ['sign'] },
		...own,
		...other
	];
}

/** Demo secrets: they open nothing outside this page. */
export const secrets: readonly Secret[] = [
	...cards.map((card) => ({ name: card.name, kind: 'pan', value: card.pan })),
	{ name: 'payment', kind: 'payment-password', value: 'heron-2468' },
	{ name: 'wrong', kind: 'payment-password', value: 'heron-1357' },
	{ name: 'letter', kind: 'initial-password', value: 'sealed-8642' },
	{ name: 'new-letter', kind: 'initial-password', value: 'sealed-9753' },
	{ name: 'new-payment', kind: 'payment-password', value: 'heron-8024' },
	{ name: 'login', kind: 'login-password', value: 'harbour-7531' },
	{ name: 'code', kind: 'one-time-code', value: '604218' }
];
