import { cards } from '#lib/money/card.ts';
import { untilTime } from '../calendar.ts';
import type { JointContext, JointEvent, JointPayment } from './context.ts';

/** With the refund now under way, nothing of the payment is left. */
export const wholly = ({ payment, refund }: JointContext): boolean =>
	(payment?.refundedMinor ?? 0) + (refund?.minor ?? 0) >= (payment?.amount.minor ?? 0);

/** States in which the customer can be told how it ended. */
export const overStates = [
	'AUTHORIZED',
	'VOIDED',
	'SUCCEEDED',
	'PARTLY_REFUNDED',
	'REFUNDED',
	'DISPUTED',
	'CHARGED_BACK',
	'FAILED',
	'CANCELLED',
	'EXPIRED'
];
export const betweenBanks = ({ payment }: JointContext): boolean =>
	payment?.issuer !== payment?.acquirer;

export const isCaptured = (event: JointEvent): boolean =>
	event.type === 'completion-response' && event.parts.message.rc === '00';

/** A void undoes a payment that no file names yet; after the cut-off it is a refund like any other. */
export function undoes({ payment }: JointContext, event: JointEvent): boolean {
	if (event.type !== 'refund-request' || !payment) return false;
	const cutOffAt = payment.requestedAt + untilTime(payment.requestedAt, 23);
	return event.parts.request.void && event.at < cutOffAt;
}
/** Every bank that the ruling is for has taken it, with this message at the latest. */
export const takenByAll = ({ payment, dispute }: JointContext, event: JointEvent): boolean =>
	event.type === 'ruling-taken' &&
	[payment?.issuer, payment?.acquirer].every(
		(bank) => bank === event.parts.taken.bank || (dispute?.taken ?? []).some((one) => one === bank)
	);

/** Whom to ask: the bank of the card's range, or the bank that she has chosen (domain 6.1). */
export function routeOf(
	{ bins }: JointContext,
	event: JointEvent
): Pick<JointPayment, 'card' | 'issuer' | 'product'> | null {
	if (event.type === 'bank-choice')
		return { card: null, issuer: event.parts.choice.bank, product: 'transfer' };
	if (event.type !== 'card-submission') return null;
	const [name = null] = event.parts.card.pan.matches;
	const card = cards.find((one) => one.name === name);
	return {
		card: name,
		issuer: bins[card?.pan.slice(0, 8) ?? ''] ?? null,
		product: card?.product ?? 'debit'
	};
}

/** The error that a message tells of. */
export function refusalIn(event: JointEvent): string | undefined {
	switch (event.type) {
		case 'refused':
			return event.error;
		case 'merchant-approved':
			return event.parts.verdict.error;
		case 'authentication-response':
			return event.parts.response.error;
		case 'results-refusal':
			return event.parts.result.error;
		case 'financial-response':
		case 'preauthorization-response':
		case 'completion-response':
			return event.parts.message.error;
		default:
			return undefined;
	}
}
