import type { Subject } from '#lib/world/cast.ts';
import { people } from './inputs.ts';
import { host } from './members.ts';
import type { Business } from './options.ts';

const yearsAgo = 3 * 365;

/** Everybody who has certificates before the run begins; each person has a USB key of their own (domain 3.4). */
export const businessSubjects = ({ approvals }: Business): readonly Subject[] => [
	{ id: 'CED', name: 'Cedar Machinery', uses: ['sign', 'encrypt'] },
	{ id: people.maker, name: 'Zhao Min', uses: ['sign'] },
	{ id: people.checker, name: 'Qian Hao', uses: ['sign'] },
	{
		id: people.approver,
		name: 'Sun Li',
		uses: ['sign'],
		...(approvals.startsWith('certificate-') ? { issuedDaysAgo: yearsAgo } : {})
	},
	{ id: 'BLU', name: 'Bluestone Bearings', uses: ['sign', 'encrypt', 'server'], host: host.BLU },
	{ id: 'TPP', name: 'Plumbridge Pay', uses: ['sign', 'server'], host: host.TPP },
	{ id: 'HB', name: 'Harbor Bank', uses: ['sign'] },
	{ id: 'CB', name: 'Harbor Bank corporate banking', uses: ['server'], host: host.CB },
	{ id: 'BC-T', name: 'Harbor Bank teller', uses: ['sign'] },
	{ id: 'BC-O', name: 'Harbor Bank authorizing officer', uses: ['sign'] },
	{ id: 'CA', name: 'Meridian CA status service', uses: ['server'], host: host.CA },
	{ id: 'CAR', name: 'Crane Express', uses: ['sign'] }
];
