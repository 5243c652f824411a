import { sayAgain } from '#lib/world/row.ts';
import { chargebackAdvice } from '../kinds/chargeback.ts';
import { issuerOf, paymentIn, type JointEvent } from './context.ts';
import { disputeIn, disputeSays } from './disputeSays.ts';
import { backOf, lineOf, rrnOf } from './iso.ts';
import { ruleOn, type Said } from './ruling.ts';
import { base } from './setup.ts';
import { become, earn, reply, send, tellClearing } from './wants.ts';

const openDispute = base.assign(({ context: { payment }, event }) => {
	if (event.type !== 'chargeback-advice') return {};
	const { disputeId, reason, amount } = event.parts.message;
	const rrn = rrnOf(payment?.merchantId ?? '0', event.at);
	const fresh = { ruling: null, backRrn: '', taken: [] };
	return {
		dispute: { disputeId, reason, minor: amount.minor, rrn, at: event.at, ...fresh },
		tries: 0
	};
});
/** The ruling follows from the reason, the gateway's own record, and what the acquirer presents. */
const decide = base.assign(({ context: { payment, dispute }, event }) => {
	if (!payment || !dispute) return {};
	const ruling = ruleOn(dispute.reason, payment.authenticated, saidBy(event));
	const at = 'at' in event ? event.at : 0;
	return { dispute: { ...dispute, ruling, backRrn: rrnOf(payment.merchantId, at) } };
});
function saidBy(event: JointEvent): Said {
	switch (event.type) {
		case 'representment':
			return { type: 'evidence', delivered: event.parts.delivery.outcome === 'delivered' };
		case 'acceptance':
			return { type: event.parts.message.why };
		default:
			throw new Error(`says nothing in a dispute: ${event.type}`);
	}
}
const noteTaken = base.assign(({ context: { dispute }, event }) =>
	event.type === 'ruling-taken' && dispute
		? { dispute: { ...dispute, taken: [...new Set([...dispute.taken, event.parts.taken.bank])] } }
		: {}
);
const takeBack = base.assign(({ context: { payment, dispute } }) =>
	payment && dispute
		? {
				payment: {
					...payment,
					state: 'CHARGED_BACK',
					refundedMinor: payment.refundedMinor + dispute.minor
				}
			}
		: {}
);
const keepPaid = base.assign(({ context: { payment } }) =>
	payment
		? {
				payment: {
					...payment,
					state: payment.refundedMinor > 0 ? 'PARTLY_REFUNDED' : 'SUCCEEDED'
				}
			}
		: {}
);

/** The issuer charges a payment back; what the rules do not allow it is told at once. */
export const chargeable = {
	'chargeback-advice': {
		target: '#jointPayment.payment.chargingBack',
		actions: [openDispute, send((own) => disputeSays.forward(own))]
	}
} as const;
export const notChargeable = {
	guard: 'chargebackOver',
	actions: reply('refused', (own, event) => disputeSays.notCharged(own, event))
} as const;

const ruleBoth = [
	send((own) => disputeSays.rule(own, issuerOf(own))),
	send((own) => disputeSays.rule(own, paymentIn(own).acquirer))
] as const;
/** On-us both sides are one bank, which is told once. */
const rulings = [
	{ guard: 'betweenBanks', target: 'ruling', actions: [decide, 'forgetTries', ...ruleBoth] },
	{ target: 'ruling', actions: [decide, 'forgetTries', ruleBoth[0]] }
] as const;

/** A payment that is disputed: the money goes back at once, and returns if it is so ruled (domain 6.7). */
export const disputing = base.createStateConfig({
	initial: 'chargingBack',
	states: {
		chargingBack: {
			after: {
				nextTry: {
					guard: 'mayPersist',
					target: 'chargingBack',
					reenter: true,
					actions: ['countTry', { type: 'send', params: sayAgain(chargebackAdvice) }]
				}
			},
			on: {
				'chargeback-response': {
					target: 'disputed',
					actions: [
						'forgetTries',
						become('DISPUTED'),
						earn(
							(own) => `G3-${disputeIn(own).disputeId}`,
							(own) => chargedBack(own)
						),
						tellClearing((own) => chargedBack(own)),
						send((own) => disputeSays.chargedBack(own))
					]
				}
			}
		},
		disputed: { on: { representment: rulings, acceptance: rulings } },
		ruling: {
			after: {
				nextTry: [
					{
						guard: 'mayPersistBetweenBanks',
						target: 'ruling',
						reenter: true,
						actions: ['countTry', ...ruleBoth]
					},
					{
						guard: 'mayPersist',
						target: 'ruling',
						reenter: true,
						actions: ['countTry', ruleBoth[0]]
					}
				]
			},
			on: {
				'ruling-taken': [
					{ guard: 'lostByMerchant', target: 'chargedBack', actions: [noteTaken, takeBack] },
					{
						guard: 'wonByMerchant',
						target: 'represented',
						actions: [
							noteTaken,
							earn(
								(own) => `G4-${disputeIn(own).disputeId}`,
								(own) => returned(own)
							),
							tellClearing((own) => returned(own)),
							keepPaid
						]
					},
					{ actions: noteTaken }
				]
			}
		},
		chargedBack: {},
		represented: {}
	}
}).states;

type Own = Parameters<typeof disputeIn>[0];
function chargedBack(own: Own) {
	const { rrn, minor } = disputeIn(own);
	return lineOf(own, -1, { rrn, minor, ...backOf(own) });
}
function returned(own: Own) {
	const { backRrn, minor } = disputeIn(own);
	return lineOf(own, 1, { rrn: backRrn, minor, ...backOf(own) });
}
