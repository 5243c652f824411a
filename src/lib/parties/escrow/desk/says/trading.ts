import { rcOf } from '../../../catalogue.ts';
import {
	buyerPaid,
	heldNotice,
	shippingTaken,
	tradeAnswer,
	tradeCreated,
	type shippingNotice,
	type tradeQuery
} from '../../../kinds/guarantee.ts';
import { eventTaken, type logisticsEvent } from '../../../kinds/logistics.ts';
import {
	confirmRefusal,
	confirmReminder,
	fundsReleased,
	ratingTaken,
	tradeEnded,
	tradeFinished,
	type rating
} from '../../../kinds/release.ts';
import { say, type Draft, type Heard, type Refused } from '#lib/world/row.ts';
import { tradeOf, type DeskContext } from '../context.ts';
import { whyNot } from './cashier.ts';

const hour = 3_600_000;
const day = 24 * hour;

const facts = (own: DeskContext) => {
	const { tradeId, orderId, amount } = tradeOf(own);
	return { tradeId, orderId, amount };
};
const shipBy = (own: DeskContext): number => {
	const { heldAt, createdAt, shipByHours } = tradeOf(own);
	return (heldAt || createdAt) + shipByHours * hour;
};
/** When the money goes to the seller if nobody says anything (domain 7.4). */
const releaseAt = (own: DeskContext): number => {
	const { shippedAt, confirmDays } = tradeOf(own);
	return shippedAt + (confirmDays + (own.extended ? 3 : 0)) * day;
};

/** What the escrow desk says of a trade, to the seller, the buyer and the carrier. */
export const trading = {
	created(own: DeskContext): Draft {
		const { tradeId, createdAt } = tradeOf(own);
		const cashierUrl = `https://cashier.plumbridge-pay.example/t/${tradeId}`;
		return say(tradeCreated, {
			trade: { ...facts(own), cashierUrl, payBy: createdAt + day }
		});
	},
	answer: (own: DeskContext, { parts }: Heard<typeof tradeQuery, 'institution'>): Draft =>
		say(tradeAnswer, {
			answer: {
				...facts(own),
				state: tradeOf(own).state,
				shipBy: shipBy(own),
				try: parts.query.try
			}
		}),
	paid: (own: DeskContext): Draft =>
		say(buyerPaid, { notice: { ...facts(own), state: 'HELD', shipBy: shipBy(own) } }),
	held: (own: DeskContext): Draft =>
		say(heldNotice, {
			notice: {
				...facts(own),
				shipBy: shipBy(own),
				releaseDays: tradeOf(own).confirmDays,
				challenge: { $fresh: 16 }
			}
		}),
	shippingTaken: ({ parts }: Heard<typeof shippingNotice, 'institution'>): Draft =>
		say(shippingTaken, {
			taken: { tradeId: parts.notice.tradeId, waybillNo: parts.notice.waybillNo, rc: '00' }
		}),
	shippingRefused(own: DeskContext, { parts, error }: Refused): Draft {
		const waybillNo = String((parts['notice']?.['waybillNo'] as string | undefined) ?? 'unknown0');
		return say(shippingTaken, {
			taken: { tradeId: tradeOf(own).tradeId, waybillNo, rc: rcOf(error), error }
		});
	},
	eventTaken: ({ parts }: Heard<typeof logisticsEvent, 'institution'>): Draft =>
		say(eventTaken, { taken: { waybillNo: parts.event.waybillNo, seq: parts.event.seq } }),
	reminder(own: DeskContext, event: 'shipped' | 'delivered' | 'extended'): Draft {
		const { tradeId, waybillNo } = tradeOf(own);
		return say(confirmReminder, {
			reminder: { tradeId, event, waybillNo, releaseAt: releaseAt(own) }
		});
	},
	confirmRefused(own: DeskContext, user: string, error: string): Draft {
		const { tradeId } = tradeOf(own);
		return say(confirmRefusal, {
			refusal: { tradeId, ...whyNot(own, user, error), challenge: { $fresh: 16 } }
		});
	},
	released(own: DeskContext): Draft {
		const { toSeller, toBuyer, fee, grounds } = tradeOf(own);
		return say(fundsReleased, {
			released: {
				...facts(own),
				feeMinor: fee,
				netMinor: toSeller - fee,
				returnedMinor: toBuyer,
				grounds
			}
		});
	},
	/** The seller gets nothing: the money went back, or never came. */
	ended(own: DeskContext): Draft {
		const { toBuyer, grounds, state } = tradeOf(own);
		const result = state === 'REFUNDED' ? 'refunded' : 'closed';
		return say(tradeEnded, {
			ended: { ...facts(own), result, returnedMinor: toBuyer, grounds }
		});
	},
	finished(own: DeskContext): Draft {
		const { state, toBuyer, toSeller, grounds } = tradeOf(own);
		const result = ({ RELEASED: 'released', REFUNDED: 'refunded', SPLIT: 'split' } as const)[
			state as 'SPLIT'
		];
		return say(tradeFinished, {
			finished: {
				...facts(own),
				result: result ?? 'closed',
				toBuyerMinor: toBuyer,
				toSellerMinor: toSeller,
				grounds
			}
		});
	},
	ratingTaken: ({ parts }: Heard<typeof rating, 'institution'>): Draft =>
		say(ratingTaken, { taken: { tradeId: parts.rating.tradeId, score: parts.rating.score } })
};
