import * as dispute from '#lib/parties/kinds/dispute.ts';
import * as returning from '#lib/parties/kinds/returning.ts';
import type { Written } from '../../../table.ts';
import { signature } from './lines.ts';

/** Whose signature it is, that it is fresh, new and meant for the third party. */
const signed = 'CK04 CK05 CK09 CK10 CK11 CK12';
const lifetimeMs = 24 * 3_600_000;

/** From the claim to the decision of two officers (D-1 to D-7). D-8 is the bank's part of it. */
export const disputing: readonly Written[] = [
	[
		'D-1',
		dispute.refundClaim,
		['customer', 'institution'],
		'cashier',
		1,
		`${signed} CK30 CK40 CK32`,
		{ phase: 'dispute' }
	],
	['D-1a', dispute.claimTaken, ['institution', 'customer'], 'cashier', 3, `${signature} CK30`],
	['D-1b', dispute.claimRefusal, ['institution', 'customer'], 'cashier', 2, `${signature} CK30`],
	[
		'D-2',
		dispute.claimNotice,
		['institution', 'merchant'],
		'seller',
		2,
		`${signature} CK30 CK32`,
		{ lifetimeMs }
	],
	['D-3a', dispute.claimAccepted, ['merchant', 'institution'], 'seller', 1, `${signed} CK30 CK15`],
	['D-3b', dispute.claimRejected, ['merchant', 'institution'], 'seller', 1, `${signed} CK30`],
	['D-3c', dispute.claimAnswerTaken, ['institution', 'merchant'], 'seller', 3, 'CK30'],
	[
		'D-3d',
		dispute.claimAnswered,
		['institution', 'customer'],
		'cashier',
		2,
		`${signature} CK30`,
		{ lifetimeMs }
	],
	['D-4', dispute.escalation, ['customer', 'institution'], 'cashier', 1, `${signed} CK30`],
	[
		'D-5',
		dispute.buyerEvidenceAsked,
		['institution', 'customer'],
		'cashier',
		2,
		`${signature} CK30`,
		{ lifetimeMs }
	],
	[
		'D-5',
		dispute.sellerEvidenceAsked,
		['institution', 'merchant'],
		'seller',
		2,
		`${signature} CK30`,
		{ key: 'D-5-seller', lifetimeMs }
	],
	[
		'D-5',
		dispute.proofAsked,
		['institution', 'carrier'],
		'carrierDesk',
		2,
		`${signature} CK30`,
		{ key: 'D-5-carrier' }
	],
	['D-5a', dispute.buyerEvidence, ['customer', 'institution'], 'cashier', 2, `${signed} CK30`],
	['D-5b', dispute.sellerEvidence, ['merchant', 'institution'], 'seller', 2, `${signed} CK30`],
	['D-6', dispute.deliveryProof, ['carrier', 'institution'], 'carrierDesk', 2, `${signed} CK39`],
	[
		'D-7',
		dispute.deskDecision,
		['institution', 'institution'],
		'inside',
		1,
		'CK04 CK05 CK09 CK10 CK11 CK12 CK28 CK30 CK15'
	],
	['RG-1', returning.returnOrder, ['customer', 'carrier'], 'hand', 2, 'CK30', { phase: 'dispute' }],
	['RG-2', returning.returnWaybill, ['carrier', 'customer'], 'hand', 2, `${signature} CK39`],
	[
		'RG-3',
		returning.returnNotice,
		['customer', 'institution'],
		'cashier',
		2,
		'CK04 CK05 CK09@notice CK12@notice CK01@notice CK30 CK39 CK09@waybill CK01@waybill'
	],
	['RG-3a', returning.returnNoticeTaken, ['institution', 'customer'], 'cashier', 3, 'CK30'],
	['RG-4', returning.goodsReturned, ['carrier', 'merchant'], 'hand', 2, 'CK39']
];
