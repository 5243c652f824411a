import { describe, expect, test } from 'vitest';
import { ruleOn, type Reason, type Said } from '../../../src/lib/parties/jointGateway/ruling.ts';

const delivered: Said = { type: 'evidence', delivered: true };
const lost: Said = { type: 'evidence', delivered: false };
const accepted: Said = { type: 'accepted' };
const silent: Said = { type: 'silent' };

/** The members' rules (domain 6.7), case by case: the reason, whether the issuer had authenticated her, the answer. */
const rules: readonly (readonly [Reason, boolean, Said, string])[] = [
	['not-received', true, delivered, 'merchant delivered'],
	['not-received', true, lost, 'cardholder not-delivered'],
	['not-received', true, accepted, 'cardholder accepted'],
	['not-received', true, silent, 'cardholder silent'],
	['not-received', false, delivered, 'merchant delivered'],
	['not-received', false, lost, 'cardholder not-delivered'],
	['not-received', false, accepted, 'cardholder accepted'],
	['not-received', false, silent, 'cardholder silent'],
	['not-me', true, delivered, 'issuer authenticated'],
	['not-me', true, lost, 'issuer authenticated'],
	['not-me', true, silent, 'issuer authenticated'],
	['not-me', true, accepted, 'cardholder accepted'],
	['not-me', false, delivered, 'cardholder not-authenticated'],
	['not-me', false, lost, 'cardholder not-authenticated'],
	['not-me', false, silent, 'cardholder not-authenticated'],
	['not-me', false, accepted, 'cardholder accepted']
];

describe('who bears a disputed payment', () => {
	test.each(rules)('%s, authenticated %s, %j: %s', (reason, authenticated, said, expected) => {
		const { decision, ground } = ruleOn(reason, authenticated, said);
		expect(`${decision} ${ground}`).toBe(expected);
	});
});
