import { describe, expect, expectTypeOf, test } from 'vitest';
import { assign, setup } from 'xstate';
import type { encryptedOrder } from '../../src/lib/parties/kinds/order.ts';
import { paymentSubmission } from '../../src/lib/parties/kinds/payment.ts';
import { say, type Heard } from '../../src/lib/world/row.ts';

type Submission<R extends string> = Heard<typeof paymentSubmission, R>;

// Most of this file is tested by the compiler: a line that should not compile and does fails it.
describe('a machine that reads what is sealed for somebody else does not compile', () => {
	test('the merchant cannot read the card number', () => {
		const merchant = setup({
			types: {} as { context: { pan: unknown }; events: Submission<'merchant'> }
		}).createMachine({
			context: { pan: null },
			on: {
				'payment-submission': {
					// @ts-expect-error the credential is sealed to the security authentication system
					actions: assign({ pan: ({ event }): unknown => event.parts.credential })
				}
			}
		});
		expect(merchant.events).toEqual(['payment-submission']);
	});

	test('nobody but the security authentication system has the credential among its parts', () => {
		expectTypeOf<Submission<'merchant'>['parts']>().not.toHaveProperty('credential');
		expectTypeOf<Submission<'window'>['parts']>().not.toHaveProperty('credential');
		expectTypeOf<Submission<'gateway'>['parts']>().not.toHaveProperty('credential');
		expectTypeOf<Submission<'bookkeeper'>['parts']>().not.toHaveProperty('credential');
		expectTypeOf<Submission<'merchant'>['texts']>().toHaveProperty('credential');
	});

	test('the bank website cannot read the order', () => {
		type AtWebsite = Heard<typeof encryptedOrder, 'window'>;
		expectTypeOf<AtWebsite['parts']>().not.toHaveProperty('order');
		expectTypeOf<Heard<typeof encryptedOrder, 'merchant'>['parts']>().toHaveProperty('order');
	});

	test('a card number in clear cannot be said', () => {
		const challenge = 'A'.repeat(22);
		const facts = { paymentId: 'HBP00000000000000', challenge };
		const instruction = { $carry: '' };
		const password = { $secret: 'payment-password', name: 'payment' };
		expect(() =>
			say(paymentSubmission, {
				// @ts-expect-error a secret is named, never written
				credential: { ...facts, pan: '9999100100000019', password },
				instruction
			})
		).not.toThrow();
		say(paymentSubmission, {
			credential: { ...facts, pan: { $secret: 'pan', name: 'card-0019' }, password },
			instruction
		});
	});
});

describe('the reader it is sealed for', () => {
	test('sees a mask and what it equals, never the number', () => {
		type Credential = Submission<'authenticator'>['parts']['credential'];
		expectTypeOf<Credential>().toHaveProperty('pan');
		expectTypeOf<Credential['pan']['masked']>().toEqualTypeOf<string>();
		expectTypeOf<Credential['pan']['matches']>().toEqualTypeOf<readonly string[]>();
	});
});
