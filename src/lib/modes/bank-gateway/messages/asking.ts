import * as bank from '#lib/parties/kinds/host.ts';
import type { Written } from '../../table.ts';

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
