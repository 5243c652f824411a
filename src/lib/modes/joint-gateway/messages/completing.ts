import * as completion from '#lib/parties/kinds/completion.ts';
import type { Written } from '../../table.ts';
import { issuerSays, once, steps } from './switching.ts';

/** Dual message (domain 6.4, 8.1): what stands in the place of a row where the issuer only holds at first. */
export const held: Readonly<Record<string, Written>> = {
	'M3-18': [
		'M3-18',
		completion.preauthorizationRequest,
		['joint', 'bank'],
		'member',
		2,
		issuerSays,
		{ key: 'M3-18d', phase: 'transfer', ...steps, ...once, shownAs: '0100' }
	],
	'M3-19': [
		'M3-19',
		completion.preauthorizationResponse,
		['bank', 'joint'],
		'member',
		2,
		'CK30 CK15',
		{ key: 'M3-19d', ...steps, shownAs: '0110' }
	]
};

/** And when the parcel has left, the money that was held. */
export const captured: readonly Written[] = [
	[
		'CP-1',
		completion.completionRequest,
		['merchant', 'joint'],
		'gateway',
		1,
		'CK04 CK05 CK06 CK08 CK09 CK12 CK13 CK30 CK34 CK15',
		{ phase: 'ship', steps: ['S8'], idempotency: ['request.paymentId'] }
	],
	[
		'CP-2',
		completion.completionAdvice,
		['joint', 'bank'],
		'member',
		2,
		'CK13 CK30 CK34 CK15',
		{ ...steps, ...once, shownAs: '0220' }
	],
	[
		'CP-3',
		completion.completionResponse,
		['bank', 'joint'],
		'member',
		3,
		'CK30',
		{ ...steps, shownAs: '0230' }
	],
	[
		'CP-4',
		completion.completionResult,
		['joint', 'merchant'],
		'gateway',
		1,
		'CK04 CK05 CK09 CK12 CK30 CK15',
		{ steps: ['S8'] }
	]
];
