import * as guarantee from '#lib/parties/kinds/guarantee.ts';
import * as logistics from '#lib/parties/kinds/logistics.ts';
import * as order from '#lib/parties/kinds/order.ts';
import * as payout from '#lib/parties/kinds/payout.ts';
import * as release from '#lib/parties/kinds/release.ts';
import type { Written } from '../../../table.ts';
import { signature } from './lines.ts';

const day = 24 * 3_600_000;

/** The money is held, the goods go (M4-17 to M4-24). */
export const holding: readonly Written[] = [
	[
		'M4-17',
		guarantee.buyerPaid,
		['institution', 'merchant'],
		'seller',
		1,
		`${signature} CK30 CK13 CK15 CK31`,
		{ phase: 'hold', idempotency: ['notice.tradeId'], lifetimeMs: day }
	],
	['M4-18', guarantee.sellerAck, ['merchant', 'institution'], 'seller', 2, 'CK30'],
	[
		'M4-19',
		guarantee.heldNotice,
		['institution', 'customer'],
		'cashier',
		1,
		`${signature} CK30 CK15`,
		{ lifetimeMs: day }
	],
	['M4-19a', guarantee.buyerAck, ['customer', 'institution'], 'cashier', 3, 'CK30'],
	['TQ-1', guarantee.tradeQuery, ['merchant', 'institution'], 'seller', 2, `${signature} CK30`],
	[
		'TQ-2',
		guarantee.tradeAnswer,
		['institution', 'merchant'],
		'seller',
		2,
		`${signature} CK30 CK15`
	],
	[
		'M4-20',
		order.shipmentOrder,
		['merchant', 'carrier'],
		'carrier',
		1,
		'CK04 CK05 CK09 CK12',
		{ phase: 'ship' }
	],
	['M4-21', order.waybill, ['carrier', 'merchant'], 'carrier', 2, `${signature} CK39`],
	[
		'M4-22',
		guarantee.shippingNotice,
		['merchant', 'institution'],
		'seller',
		1,
		'CK04 CK05 CK09@notice CK12@notice CK01@notice CK30 CK39@enclosed CK09@waybill CK01@waybill CK39'
	],
	[
		'M4-22a',
		guarantee.shippingTaken,
		['institution', 'merchant'],
		'seller',
		2,
		`${signature} CK30`
	],
	[
		'M4-23',
		logistics.logisticsEvent,
		['carrier', 'institution'],
		'carrierDesk',
		2,
		`${signature} CK39 CK13`,
		{ idempotency: ['event.waybillNo', 'event.seq'] }
	],
	['M4-23a', logistics.eventTaken, ['institution', 'carrier'], 'carrierDesk', 3, 'CK30'],
	['M4-23b', logistics.goodsBrought, ['carrier', 'customer'], 'hand', 2, 'CK39'],
	[
		'M4-24',
		release.confirmReminder,
		['institution', 'customer'],
		'cashier',
		1,
		`${signature} CK30`,
		{ phase: 'release', lifetimeMs: day }
	],
	[
		'M4-24a',
		release.extendRequest,
		['customer', 'institution'],
		'cashier',
		2,
		'CK04 CK05 CK09 CK10 CK11 CK12 CK30'
	]
];

/** The goods are confirmed, or time has passed: the money goes on (M4-25 to M4-32). */
export const releasing: readonly Written[] = [
	[
		'M4-25',
		release.confirmReceipt,
		['customer', 'institution'],
		'cashier',
		1,
		'CK03 CK24 CK23 CK11 CK30',
		{ phase: 'release' }
	],
	[
		'M4-25a',
		release.confirmRefusal,
		['institution', 'customer'],
		'cashier',
		2,
		`${signature} CK30`
	],
	[
		'M4-26',
		release.fundsReleased,
		['institution', 'merchant'],
		'seller',
		1,
		`${signature} CK30 CK15 CK13`,
		{ idempotency: ['released.tradeId'], lifetimeMs: day }
	],
	[
		'M4-26a',
		release.tradeEnded,
		['institution', 'merchant'],
		'seller',
		2,
		`${signature} CK30 CK15`,
		{ lifetimeMs: day }
	],
	[
		'M4-27',
		release.tradeFinished,
		['institution', 'customer'],
		'cashier',
		2,
		`${signature} CK30 CK15`,
		{ lifetimeMs: day }
	],
	[
		'M4-28',
		release.rating,
		['customer', 'institution'],
		'cashier',
		2,
		'CK04 CK05 CK09 CK10 CK11 CK12 CK30'
	],
	['M4-28a', release.ratingTaken, ['institution', 'customer'], 'cashier', 3, 'CK30'],
	[
		'M4-29',
		payout.withdrawRequest,
		['merchant', 'institution'],
		'seller',
		2,
		`${signature} CK29 CK13 CK25`,
		{ phase: 'payout', idempotency: ['request.withdrawalId'] }
	],
	['M4-29a', payout.withdrawTaken, ['institution', 'merchant'], 'seller', 3, `${signature} CK30`],
	[
		'M4-30',
		payout.payoutInstruction,
		['institution', 'payoutBank'],
		'payout',
		2,
		`${signature} CK13 CK30 CK29 CK25`,
		{ idempotency: ['instruction.endToEndId'], shownAs: 'pain.001' }
	],
	[
		'M4-30a',
		payout.payoutStatus,
		['payoutBank', 'institution'],
		'payout',
		2,
		`${signature} CK30 CK15`,
		{ shownAs: 'pain.002' }
	],
	[
		'M4-30b',
		payout.payoutReturn,
		['payoutBank', 'institution'],
		'payout',
		2,
		`${signature} CK30 CK15`,
		{ shownAs: 'pacs.004' }
	],
	['M4-30c', payout.payoutReturnTaken, ['institution', 'payoutBank'], 'payout', 3, 'CK30'],
	[
		'M4-31',
		payout.payoutCredit,
		['payoutBank', 'merchant'],
		'sellerBank',
		2,
		`${signature} CK30 CK15`,
		{ shownAs: 'camt.054' }
	],
	['M4-31a', payout.payoutCreditSeen, ['merchant', 'payoutBank'], 'sellerBank', 3, 'CK30'],
	[
		'M4-32',
		payout.payoutFailed,
		['institution', 'merchant'],
		'seller',
		2,
		`${signature} CK30`,
		{ lifetimeMs: day }
	]
];
