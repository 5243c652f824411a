import * as enrolment from '#lib/parties/kinds/enrolment.ts';
import * as reset from '#lib/parties/kinds/reset.ts';
import type { Written } from '../../table.ts';

/** A locked password, reset in person (B02): after E-11 comes E-7 once more. The table of 5.2 only names it. */
const resetting: readonly Written[] = [
	['E-9', reset.resetApplication, ['customer', 'counter'], 'hand', 2, 'CK30'],
	[
		'E-10',
		reset.resetRequest,
		['counter', 'authenticator'],
		'inside',
		2,
		'CK04 CK05 CK09 CK28 CK30',
		{ audience: 'SAS' }
	],
	['E-10a', reset.resetAccepted, ['authenticator', 'counter'], 'inside', 3, ''],
	['E-11', reset.resetLetter, ['counter', 'customer'], 'hand', 2, '']
];

/** Enrolment (domain 5.2). E-2a, E-5a, E-5b, E-7a, E-7b and E-8a are hops and receipts the table leaves out. */
export const enrol: readonly Written[] = [
	['E-1', enrolment.application, ['customer', 'counter'], 'hand', 2, 'CK30', { phase: 'enrol' }],
	[
		'E-2',
		enrolment.enrolRequest,
		['counter', 'authenticator'],
		'inside',
		2,
		'CK04 CK05 CK09 CK28',
		{ audience: 'SAS' }
	],
	['E-2a', enrolment.enrolAccepted, ['authenticator', 'counter'], 'inside', 3, ''],
	['E-3', enrolment.handOver, ['counter', 'customer'], 'hand', 2, ''],
	['E-4', enrolment.certificateRequest, ['customer', 'counter'], 'hand', 2, 'CK04'],
	[
		'E-4',
		enrolment.certificateRequestApproved,
		['counter', 'authority'],
		'counterToCa',
		2,
		'CK04 CK05 CK09 CK28 CK17 CK30',
		{ key: 'E-4-approved' }
	],
	[
		'E-5',
		enrolment.certificateIssued,
		['authority', 'counter'],
		'counterToCa',
		2,
		'CK05 CK08 CK17'
	],
	['E-5b', enrolment.certificateAccepted, ['counter', 'authority'], 'counterToCa', 3, 'CK05 CK08'],
	['E-5a', enrolment.certificateWritten, ['counter', 'customer'], 'hand', 2, 'CK05 CK08'],
	['E-6', enrolment.publish, ['authority', 'authority'], 'inside', 2, 'CK05'],
	[
		'E-7',
		enrolment.firstLogin,
		['customer', 'window'],
		'page',
		2,
		'CK01 CK02',
		{ audience: 'SAS' }
	],
	[
		'E-7a',
		enrolment.loginRelayed,
		['window', 'authenticator'],
		'inside',
		3,
		'CK03 CK04 CK05 CK06 CK08 CK09 CK12 CK23'
	],
	[
		'E-7b',
		enrolment.loginAccepted,
		['authenticator', 'customer'],
		'pageVia',
		3,
		'CK04 CK05 CK09 CK12'
	],
	['E-8', enrolment.linkAccount, ['authenticator', 'bookkeeper'], 'inside', 2, 'CK01'],
	['E-8a', enrolment.accountLinked, ['bookkeeper', 'authenticator'], 'inside', 3, ''],
	...resetting
];
