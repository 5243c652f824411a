import * as hold from '#lib/parties/kinds/hold.ts';
import * as set from '#lib/parties/kinds/set.ts';
import type { Written } from '../../table.ts';

/** Held money is taken (domain 4.3), or given back before that (domain 4.6). */
export const capturing: readonly Written[] = [
	[
		'M1B-11',
		set.captureRequest,
		['merchant', 'paymentGateway'],
		'bank',
		1,
		'CK03 CK04 CK05 CK09 CK12@request CK30 CK13 CK34',
		{
			phase: 'capture',
			idempotency: ['request.xid', 'request.captureNumber'],
			shownAs: 'CapReq'
		}
	],
	[
		'M1B-12',
		hold.captureAdvice,
		['paymentGateway', 'host'],
		'inside',
		3,
		'CK13 CK34',
		{ idempotency: ['message.rrn', 'message.captureNumber'], shownAs: '0220' }
	],
	[
		'M1B-13',
		hold.captureBooked,
		['host', 'paymentGateway'],
		'inside',
		3,
		'CK30',
		{ shownAs: '0230' }
	],
	[
		'M1B-14',
		set.captureResponse,
		['paymentGateway', 'merchant'],
		'bank',
		2,
		'CK03 CK04 CK05 CK09 CK12 CK30 CK15',
		{ shownAs: 'CapRes' }
	],
	[
		'VD-1',
		set.authorizationReversal,
		['merchant', 'paymentGateway'],
		'bank',
		1,
		'CK03 CK04 CK05 CK09 CK11 CK12 CK30 CK13 CK15',
		{ phase: 'void', idempotency: ['request.xid'], shownAs: 'AuthRevReq' }
	],
	[
		'VD-2',
		hold.holdVoid,
		['paymentGateway', 'host'],
		'inside',
		2,
		'CK13 CK34',
		{ idempotency: ['message.rrn'], shownAs: '0400' }
	],
	['VD-3', hold.holdVoided, ['host', 'paymentGateway'], 'inside', 2, 'CK30', { shownAs: '0410' }],
	[
		'VD-4',
		set.authorizationReversed,
		['paymentGateway', 'merchant'],
		'bank',
		2,
		'CK03 CK04 CK05 CK09 CK12 CK30 CK15',
		{ shownAs: 'AuthRevRes' }
	],
	['VD-5', set.voidNotice, ['merchant', 'customer'], 'shop', 1, 'CK04 CK05 CK09 CK15']
];
