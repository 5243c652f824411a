import * as corporate from '#lib/parties/kinds/corporate.ts';
import * as instalment from '#lib/parties/kinds/instalment.ts';
import * as logistics from '#lib/parties/kinds/logistics.ts';
import * as order from '#lib/parties/kinds/order.ts';
import * as purchase from '#lib/parties/kinds/purchase.ts';
import type { Written } from '../../../table.ts';
import { lasting } from './lines.ts';

const signature = 'CK04 CK05 CK09 CK12';
/** The invoice is for the reader; the waybill was made out to the seller. */
const documents = 'CK04 CK05 CK09 CK12@invoice CK39 CK17 CK15';

/** Goods, papers, inspection, money (M4B-13 to M4B-19). */
export const after: readonly Written[] = [
	[
		'M4B-13',
		order.shipmentOrder,
		['seller', 'carrier'],
		'carrier',
		1,
		signature,
		{ phase: 'ship', as: { merchant: 'seller' } }
	],
	[
		'M4B-13',
		order.waybill,
		['carrier', 'seller'],
		'carrier',
		2,
		`${signature} CK39`,
		{ key: 'M4B-13-waybill' }
	],
	['M4B-14', purchase.shippingDocuments, ['seller', 'tradeDesk'], 'sellerDesk', 1, documents],
	['M4B-14a', purchase.documentsTaken, ['tradeDesk', 'seller'], 'sellerDesk', 3, 'CK30'],
	['M4B-14', purchase.invoice, ['seller', 'buyer'], 'order', 1, documents, { key: 'M4B-14-buyer' }],
	['M4B-14b', purchase.invoiceTaken, ['buyer', 'seller'], 'order', 3, 'CK30'],
	[
		'M4B-15b',
		logistics.goodsBrought,
		['carrier', 'buyer'],
		'hand',
		2,
		'CK39',
		{ phase: 'inspect' }
	],
	[
		'M4B-15',
		logistics.logisticsEvent,
		['carrier', 'tradeDesk'],
		'carrierDesk',
		2,
		`${signature} CK39 CK13`,
		{ idempotency: ['event.waybillNo', 'event.seq'] }
	],
	['M4B-15a', logistics.eventTaken, ['tradeDesk', 'carrier'], 'carrierDesk', 3, 'CK30'],
	[
		'M4B-16',
		purchase.goodsReceipt,
		['buyer', 'tradeDesk'],
		'buyerDesk',
		1,
		'CK04 CK05 CK06 CK09 CK10 CK11 CK12 CK13 CK30 CK15',
		{ idempotency: ['receipt.receiptId'], ...lasting }
	],
	['M4B-16a', purchase.receiptTaken, ['tradeDesk', 'buyer'], 'buyerDesk', 3, 'CK30'],
	[
		'M4B-16',
		purchase.goodsReceiptCopy,
		['buyer', 'seller'],
		'order',
		1,
		`${signature} CK30 CK15`,
		{ key: 'M4B-16-seller' }
	],
	['M4B-16b', purchase.receiptCopyTaken, ['seller', 'buyer'], 'order', 3, 'CK30'],
	['M4B-16c', purchase.creditNote, ['seller', 'buyer'], 'order', 2, `${signature} CK30 CK15`],
	[
		'M4B-18',
		instalment.instalmentReleased,
		['tradeDesk', 'seller'],
		'sellerDesk',
		1,
		`${signature} CK30 CK15`,
		{ phase: 'release' }
	],
	['M4B-18a', instalment.releasedAck, ['seller', 'tradeDesk'], 'sellerDesk', 3, 'CK30'],
	[
		'M4B-18b',
		instalment.returnInstruction,
		['tradeDesk', 'bank'],
		'bank',
		2,
		`${signature} CK13 CK30 CK32 CK33`,
		{ idempotency: ['instruction.refundId'], shownAs: 'pacs.004' }
	],
	['M4B-18c', instalment.returnDone, ['bank', 'tradeDesk'], 'bank', 2, `${signature} CK30 CK15`],
	[
		'M4B-18d',
		corporate.creditNotice,
		['bank', 'buyer'],
		'buyerBank',
		2,
		`${signature} CK30 CK15`,
		{ shownAs: 'camt.054' }
	],
	[
		'M4B-19',
		instalment.sellerStatement,
		['tradeDesk', 'seller'],
		'sellerDesk',
		2,
		`${signature} CK30 CK15`,
		{ phase: 'statement' }
	],
	['M4B-19a', instalment.sellerStatementRead, ['seller', 'tradeDesk'], 'sellerDesk', 3, 'CK30'],
	[
		'M4B-19',
		instalment.buyerStatement,
		['tradeDesk', 'buyer'],
		'buyerDesk',
		2,
		`${signature} CK30 CK15`,
		{ key: 'M4B-19-buyer' }
	],
	['M4B-19b', instalment.buyerStatementRead, ['buyer', 'tradeDesk'], 'buyerDesk', 3, 'CK30']
];
