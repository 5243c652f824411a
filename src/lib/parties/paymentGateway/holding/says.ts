import type { Claims } from '#lib/vault/vault.ts';
import type { AmountValue } from '#lib/world/field.ts';
import { say, type Draft, type Refused } from '#lib/world/row.ts';
import { dayOf } from '../../calendar.ts';
import { rcOf } from '../../catalogue.ts';
import { word } from '../../finding.ts';
import { captureAdvice, holdRequest, holdVoid } from '../../kinds/hold.ts';
import {
	authorizationDeclined,
	authorizationResponse,
	authorizationReversed,
	captureResponse
} from '../../kinds/set.ts';
import { holdIn, paymentIn, type PaymentGatewayContext as Own } from '../context.ts';
import { captureOf, laterOf, originalOf, webPurchaseOf } from '../iso.ts';

const faultIn = (error: string | null) => (error ? { error } : {});

function authorized(own: Own): Draft {
	const { paymentId, orderId, amount, authCode } = paymentIn(own);
	const { xid, expiresAt } = holdIn(own);
	const approved = { xid, paymentId, authAmount: amount, authCode: authCode ?? '' };
	return say(authorizationResponse, {
		response: { ...approved, orderId, rc: '00', holdExpiresAt: expiresAt },
		captureToken: approved
	});
}
/** The merchant learns no reason (domain 3.8, disclosure rule). */
function declined(own: Own): Draft {
	const { orderId, amount } = paymentIn(own);
	const { xid } = holdIn(own);
	return say(authorizationDeclined, {
		response: { xid, orderId, authAmount: amount, state: 'FAILED', rc: rcOf('E-DECLINED') }
	});
}

/** The messages of a gateway that holds the money first (domain 4.3, 4.6). */
export const holdingSays = {
	/** 0100; no PIN: the wallet's signature was verified here. */
	hold: (own: Own): Draft =>
		say(holdRequest, {
			message: webPurchaseOf(own),
			card: { pan: { $secret: 'pan', name: paymentIn(own).card } }
		}),
	/** AuthRes. */
	outcome: (own: Own): Draft =>
		paymentIn(own).state === 'FAILED' ? declined(own) : authorized(own),
	/** The request did not become a payment; whoever made it learns why. */
	turnedAway(_: Own, { parts, error }: Refused): Draft {
		const { xid, orderId, authAmount } = parts['request'] ?? {};
		return say(authorizationDeclined, {
			response: {
				xid: word(xid),
				orderId: word(orderId),
				authAmount: authAmount as AmountValue,
				state: 'REFUSED',
				rc: rcOf(error),
				error
			}
		});
	},
	/** 0220. */
	capture(own: Own): Draft {
		const { maskedPan, authCode } = paymentIn(own);
		return say(captureAdvice, {
			message: { ...captureOf(own), maskedPan, authCode: authCode ?? '' }
		});
	},
	/** CapRes. */
	captured(own: Own, error: string | null, at: number): Draft {
		const { orderId, amount } = paymentIn(own);
		const { xid, capture } = holdIn(own);
		return say(captureResponse, {
			response: {
				xid,
				orderId,
				captureNumber: capture?.number ?? 0,
				captureAmount: { minor: capture?.minor ?? 0, ccy: amount.ccy },
				rc: rcOf(error),
				...faultIn(error),
				settleDate: dayOf(at)
			}
		});
	},
	captureRefused(own: Own, { parts, error, at }: Refused): Draft {
		const asked: Claims = parts['request'] ?? {};
		return say(captureResponse, {
			response: {
				xid: word(asked['xid']),
				orderId: paymentIn(own).orderId,
				captureNumber: Number(asked['captureNumber']),
				captureAmount: asked['captureAmount'] as AmountValue,
				rc: rcOf(error),
				error,
				settleDate: dayOf(at)
			}
		});
	},
	/** 0400. */
	void(own: Own, at: number): Draft {
		const { maskedPan } = paymentIn(own);
		return say(holdVoid, {
			message: { ...laterOf(own, at), maskedPan, original: originalOf(own, '0100') }
		});
	},
	/** AuthRevRes. */
	voided(own: Own, error: string | null): Draft {
		const { orderId, amount } = paymentIn(own);
		const { xid } = holdIn(own);
		return say(authorizationReversed, {
			response: { xid, orderId, amount, rc: rcOf(error), ...faultIn(error) }
		});
	}
};
