import * as iso from '#lib/parties/kinds/switching.ts';
import type { Written } from '../../table.ts';

export const steps = { steps: ['S7'] } as const;
export const once = { idempotency: ['message.rrn'] } as const;
export const issuerSays =
	'CK03@card CK04@authValue CK05@authValue CK09@authValue CK11@authValue CK13 CK30 CK15 CK29 CK21 CK22 CK26 CK25';

/** Card messages through the switch (M3-18 to M3-21); RV: undone because no answer came (domain 6.8). */
export const switching: readonly Written[] = [
	[
		'M3-18',
		iso.financialRequest,
		['joint', 'bank'],
		'member',
		2,
		issuerSays,
		{ phase: 'transfer', ...steps, ...once, shownAs: '0200' }
	],
	[
		'M3-19',
		iso.financialResponse,
		['bank', 'joint'],
		'member',
		2,
		'CK30 CK15',
		{ ...steps, shownAs: '0210' }
	],
	[
		'M3-20',
		iso.financialAdvice,
		['joint', 'bank'],
		'member',
		2,
		'CK13 CK18',
		{ ...steps, ...once, shownAs: '0220' }
	],
	[
		'M3-20',
		iso.financialAdviceRepeat,
		['joint', 'bank'],
		'member',
		3,
		'CK18',
		{ ...steps, key: 'M3-20r', shownAs: '0221' }
	],
	[
		'M3-21',
		iso.adviceResponse,
		['bank', 'joint'],
		'member',
		3,
		'CK30',
		{ ...steps, shownAs: '0230' }
	],
	['RV-1', iso.reversalAdvice, ['joint', 'bank'], 'member', 2, '', { shownAs: '0420' }],
	['RV-2', iso.reversalRepeat, ['joint', 'bank'], 'member', 2, '', { shownAs: '0421' }],
	['RV-3', iso.reversalResponse, ['bank', 'joint'], 'member', 2, 'CK30', { shownAs: '0430' }]
];
