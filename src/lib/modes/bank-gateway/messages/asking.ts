import * as bank from '#lib/parties/kinds/host.ts';
import type { Written } from '../../table.ts';

/** Whether the host is there, before anything is asked of it: domain 8.1 names the echo, the tables leave it out. */
export const reaching = (phase: string): readonly Written[] => [
	[
		'NM-1',
		bank.echoRequest,
		['paymentGateway', 'host'],
		'inside',
		3,
		'',
		{ phase, shownAs: '0800' }
	],
	['NM-2', bank.echoResponse, ['host', 'paymentGateway'], 'inside', 3, 'CK30', { shownAs: '0810' }]
];

/** What the gateway does when the host does not answer (domain 4.7): it asks, and it undoes. */
export const asking: readonly Written[] = [
	// The table tells in words that the gateway asks by field 37; these are the messages.
	['HQ-1', bank.hostQuery, ['paymentGateway', 'host'], 'inside', 3, ''],
	['HQ-2', bank.hostAnswer, ['host', 'paymentGateway'], 'inside', 3, 'CK30'],
	['RV-1', bank.reversalAdvice, ['paymentGateway', 'host'], 'inside', 2, '', { shownAs: '0420' }],
	['RV-2', bank.reversalRepeat, ['paymentGateway', 'host'], 'inside', 3, '', { shownAs: '0421' }],
	[
		'RV-3',
		bank.reversalResponse,
		['host', 'paymentGateway'],
		'inside',
		3,
		'CK30',
		{ shownAs: '0430' }
	]
];
