import { cards } from '#lib/money/card.ts';
import type { Secret, Subject } from '#lib/world/cast.ts';
import { bankOf } from './banks.ts';
import { customerId, officers } from './inputs.ts';
import { host } from './members.ts';
import type { People } from './options.ts';

const platform: Subject = {
	id: 'CSB',
	name: 'Central Settlement Bank platform',
	uses: ['sign', 'server'],
	host: host.CSB
};

/** Everybody who has certificates before the run begins (domain 3.4). */
export function peopleSubjects(chosen: People): readonly Subject[] {
	const { id, name, site, parties } = bankOf(chosen);
	const payingBank: readonly Subject[] = [
		{ id: parties.window, name: `${name} website`, uses: ['server'], host: site },
		{ id: parties.authenticator, name: `${name} security authentication`, uses: ['encrypt'] }
	];
	const signing: readonly Subject[] = id === 'WB' ? [] : [{ id, name, uses: ['sign'] }];
	return [
		{ id: customerId, name: 'Lin Wei', uses: ['sign'] },
		{ id: 'MER', name: 'Lantern Books', uses: ['sign', 'encrypt', 'server'], host: host.MER },
		{ id: 'TPP', name: 'Plumbridge Pay', uses: ['sign', 'encrypt', 'server'], host: host.TPP },
		{ id: officers.handler, name: 'Plumbridge Pay dispute officer', uses: ['sign'] },
		{ id: officers.reviewer, name: 'Plumbridge Pay reviewing officer', uses: ['sign'] },
		...payingBank,
		...signing,
		{ id: 'WB', name: 'Willow Bank', uses: ['sign', 'server'], host: host.WB },
		...(chosen.reserve === 'direct' ? [] : [platform]),
		{ id: 'CA', name: 'Meridian CA status service', uses: ['server'], host: host.CA },
		{ id: 'CAR', name: 'Crane Express', uses: ['sign'] }
	];
}

/** Demo secrets: they open nothing outside this page. */
export const secrets: readonly Secret[] = [
	...cards.map((card) => ({ name: card.name, kind: 'pan', value: card.pan })),
	{ name: 'payment', kind: 'payment-password', value: 'heron-2468' },
	{ name: 'wrong', kind: 'payment-password', value: 'heron-1357' },
	{ name: 'cashier', kind: 'cashier-password', value: 'plum-4086' },
	{ name: 'wallet', kind: 'wallet-password', value: 'plum-9175' },
	{ name: 'wallet-wrong', kind: 'wallet-password', value: 'plum-5791' },
	{ name: 'code', kind: 'one-time-code', value: '604218' }
];
