import * as joint from '#lib/parties/kinds/joint.ts';
import type { Written } from '../../table.ts';

const sealed = 'CK03 CK04 CK05 CK09 CK12';

/**
 * The issuer authenticates its own cardholder (M3-10 to M3-17, EMV 3-D Secure simplified). M3-11a and
 * M3-17a are the two redirects; M3-15n says no; M3-15q asks for a result that has not come.
 */
export const paying: readonly Written[] = [
	[
		'M3-10',
		joint.authenticationRequest,
		['joint', 'bank'],
		'member',
		2,
		`${sealed} CK21 CK22 CK24`,
		{ phase: 'verify', steps: ['S7'], shownAs: 'AReq' }
	],
	[
		'M3-11',
		joint.authenticationResponse,
		['bank', 'joint'],
		'member',
		2,
		`${sealed} CK30`,
		{ steps: ['S7'], shownAs: 'ARes' }
	],
	['M3-11a', joint.issuerRedirect, ['joint', 'customer'], 'page', 3, '', { steps: ['S5'] }],
	[
		'M3-12',
		joint.challengeRequest,
		['customer', 'bank'],
		'issuer',
		2,
		'CK01 CK02 CK30',
		{ steps: ['S5'], shownAs: 'CReq' }
	],
	[
		'M3-13',
		joint.challengePage,
		['bank', 'customer'],
		'issuer',
		1,
		'CK04 CK05 CK09 CK12 CK10 CK30 CK37 CK38',
		{ steps: ['S5'] }
	],
	[
		'M3-14',
		joint.challengeAnswer,
		['customer', 'bank'],
		'issuer',
		1,
		'CK03 CK30 CK11 CK24 CK23 CK15',
		{ steps: ['S6'] }
	],
	[
		'M3-15',
		joint.resultsRequest,
		['bank', 'joint'],
		'member',
		2,
		`${sealed} CK30 CK15 CK29`,
		{ steps: ['S7'], shownAs: 'RReq' }
	],
	[
		'M3-15n',
		joint.resultsRefusal,
		['bank', 'joint'],
		'member',
		2,
		`${sealed} CK30`,
		{ steps: ['S7'], shownAs: 'RReq' }
	],
	['M3-15q', joint.resultsQuery, ['joint', 'bank'], 'member', 3, `${sealed} CK30`],
	[
		'M3-16',
		joint.resultsResponse,
		['joint', 'bank'],
		'member',
		3,
		`${sealed} CK30`,
		{ steps: ['S7'], shownAs: 'RRes' }
	],
	[
		'M3-17',
		joint.challengeResponse,
		['bank', 'customer'],
		'issuer',
		2,
		'',
		{ steps: ['S7'], shownAs: 'CRes' }
	],
	['M3-17a', joint.returnToGateway, ['customer', 'joint'], 'page', 3, 'CK30', { steps: ['S7'] }]
];
