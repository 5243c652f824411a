import * as counter from '#lib/parties/kinds/counter.ts';
import * as corporate from '#lib/parties/kinds/corporate.ts';
import * as instalment from '#lib/parties/kinds/instalment.ts';
import type { Written } from '../../../table.ts';
import { lasting, status } from './lines.ts';

const signature = 'CK04 CK05 CK09 CK12';
/** Who signs, with what certificate, for whom, for the first time (domain 7.7: CK04 to CK09). */
const person = 'CK04 CK05 CK06 CK07 CK08 CK09 CK10 CK11 CK12';
const asked = { status: { ask: 'PK-1-bank' } };
const once = { idempotency: ['draft.endToEndId'] };

/**
 * Three people and the counter make one transfer (M4B-05 to M4B-12, M4B-17). Acknowledgements, the hand-over
 * inside the company and the approver's task are hops that the table leaves out.
 */
export const paying: readonly Written[] = [
	[
		'M4B-04c',
		corporate.paymentTask,
		['buyer', 'maker'],
		'inside',
		3,
		`${signature}`,
		{ phase: 'pay' }
	],
	['M4B-04d', corporate.taskTaken, ['maker', 'buyer'], 'inside', 3, 'CK30'],
	[
		'M4B-05',
		corporate.paymentDraft,
		['maker', 'bank'],
		'makerBank',
		1,
		`${person} CK13 CK28 CK26 CK29`,
		{ ...asked, ...once, shownAs: 'pain.001' }
	],
	[
		'M4B-17',
		corporate.balanceDraft,
		['maker', 'bank'],
		'makerBank',
		1,
		`${person} CK13 CK28 CK26 CK29`,
		{ ...asked, ...once, shownAs: 'pain.001' }
	],
	...status('bank', 'bankToCa', ['PK-1-bank', 'PK-2-bank'], 'pay'),
	[
		'M4B-05a',
		corporate.draftStatus,
		['bank', 'maker'],
		'makerBank',
		2,
		`${signature} CK30 CK15`,
		{ shownAs: 'pain.002' }
	],
	['M4B-05b', corporate.draftQuery, ['maker', 'bank'], 'makerBank', 3, signature],
	[
		'M4B-06',
		corporate.approvalTask,
		['bank', 'checker'],
		'checkerBank',
		1,
		'CK04 CK05 CK09 CK12@task CK17 CK15',
		{ phase: 'approve' }
	],
	['M4B-06a', corporate.taskSeen, ['checker', 'bank'], 'checkerBank', 3, 'CK30'],
	[
		'M4B-07',
		corporate.approval,
		['checker', 'bank'],
		'checkerBank',
		1,
		`${person} CK28 CK15 CK25`,
		{ ...asked, ...lasting }
	],
	['M4B-07a', corporate.approvalTaken, ['bank', 'checker'], 'checkerBank', 3, `${signature} CK30`],
	[
		'M4B-07b',
		corporate.finalTask,
		['bank', 'approver'],
		'approverBank',
		2,
		'CK04 CK05 CK09 CK12@task CK17 CK15'
	],
	['M4B-07c', corporate.taskSeen, ['approver', 'bank'], 'approverBank', 3, 'CK30'],
	[
		'M4B-08',
		corporate.finalApproval,
		['approver', 'bank'],
		'approverBank',
		1,
		`${person} CK28 CK15 CK25`,
		{ ...asked, ...lasting }
	],
	['M4B-08a', corporate.finalTaken, ['bank', 'approver'], 'approverBank', 3, `${signature} CK30`],
	['M4B-09', counter.counterRequest, ['bank', 'counter'], 'inside', 2, ''],
	[
		'M4B-10',
		counter.counterDecision,
		['counter', 'bank'],
		'inside',
		2,
		'CK04 CK05 CK09 CK28 CK15 CK25',
		{ audience: 'HB' }
	],
	[
		'M4B-11',
		instalment.instalmentPaid,
		['bank', 'tradeDesk'],
		'bank',
		2,
		'CK04 CK05 CK07 CK09 CK12 CK30 CK13 CK15 CK31',
		{
			phase: 'hold',
			status: { ask: 'PK-1-desk' },
			idempotency: ['notification.endToEndId'],
			...lasting,
			shownAs: 'camt.054'
		}
	],
	['M4B-11a', instalment.instalmentAck, ['tradeDesk', 'bank'], 'bank', 3, 'CK30'],
	['M4B-11b', instalment.instalmentQuery, ['tradeDesk', 'bank'], 'bank', 2, signature],
	[
		'M4B-11c',
		instalment.instalmentStanding,
		['bank', 'tradeDesk'],
		'bank',
		2,
		'CK04 CK05 CK07 CK09 CK12 CK30 CK15',
		{ status: { ask: 'PK-1-desk' } }
	],
	[
		'M4B-12',
		instalment.prepaymentHeld,
		['tradeDesk', 'seller'],
		'sellerDesk',
		1,
		`${signature} CK30 CK15`
	],
	['M4B-12a', instalment.heldAck, ['seller', 'tradeDesk'], 'sellerDesk', 3, 'CK30']
];
