import { insisting } from '../../insisting.ts';
import { tokenRequest } from '../../kinds/quickPay.ts';
import { banking } from './says/banking.ts';
import { cashier } from './says/cashier.ts';
import { base } from './setup.ts';
import { got, send } from './wants.ts';

const keepAgreement = base.assign(({ event }) => {
	if (event.type !== 'quick-agreement') return {};
	const { agreementId } = event.parts.offer;
	const text = event.texts.agreement;
	return { mandate: { agreementId, text, token: null, lastDigits: '' } };
});
const keepToken = base.assign(({ context, event }) => {
	if (event.type !== 'token-issued' || !context.mandate) return {};
	const { token, lastDigits } = event.parts.token;
	return { mandate: { ...context.mandate, token, lastDigits } };
});
const page = send((own) => cashier.page(own));
const issued = {
	'token-issued': { target: 'given', actions: [got(tokenRequest), keepToken, page] }
} as const;
const signs = {
	'quick-agreement': {
		target: 'asking',
		actions: [keepAgreement, send((own) => banking.token(own))]
	}
} as const;

/** Quick pay: her bank gives a token for the agreement that she has signed, and the card stays away (domain 7.6). */
export const mandate = base.createStateConfig({
	initial: 'none',
	states: {
		none: { on: signs },
		asking: {
			after: insisting('asking', tokenRequest, 'unanswered'),
			on: issued
		},
		unanswered: {
			entry: send((own) => cashier.refusal(own, '', 'E-ISSUER-DOWN')),
			on: { ...issued, ...signs }
		},
		given: {}
	}
});
