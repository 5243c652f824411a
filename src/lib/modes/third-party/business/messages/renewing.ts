import * as enrolment from '#lib/parties/kinds/enrolment.ts';
import type { Written } from '../../../table.ts';

const holder = { as: { customer: 'approver' } };

/** A certificate that has expired is renewed at the counter (domain 7.7), on the way of domain 5.2. */
export const renewing: readonly Written[] = [
	[
		'M4B-08b',
		enrolment.certificateRequest,
		['approver', 'counter'],
		'hand',
		2,
		'CK04 CK30',
		{ ...holder, phase: 'approve' }
	],
	[
		'M4B-08c',
		enrolment.certificateRequestApproved,
		['counter', 'authority'],
		'counterToCa',
		2,
		'CK04 CK05 CK09 CK28 CK17 CK30',
		holder
	],
	[
		'M4B-08d',
		enrolment.certificateIssued,
		['authority', 'counter'],
		'counterToCa',
		2,
		'CK05 CK08 CK17'
	],
	[
		'M4B-08e',
		enrolment.certificateAccepted,
		['counter', 'authority'],
		'counterToCa',
		3,
		'CK05 CK08'
	],
	['M4B-08f', enrolment.certificateWritten, ['counter', 'approver'], 'hand', 2, 'CK05 CK08'],
	['M4B-08g', enrolment.publish, ['authority', 'authority'], 'inside', 3, 'CK05']
];
