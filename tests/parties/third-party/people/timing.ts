import type { Timing } from '../../wrongs.ts';

const another = 'another';
const time = { try: 9 };

/** A claim that makes other content of the same idempotency key, and times that do not take a message. */
export const timing: Timing = {
	otherContent: {
		'M4-02': { goodsSummary: another },
		'M4-08c': { payeeName: 'Shade Store' },
		'M4-13c': { accountRef: 'card-0018' },
		'M4-15': { settleDate: '2026-03-03' },
		'M4-15-on': { settleDate: '2026-03-03' },
		'M4-17': { shipBy: 1 },
		'M4-23': { place: another },
		'M4-26': { feeMinor: 155, netMinor: 27_845 },
		'M4-29': { amount: { minor: 1, ccy: 'CNY' } },
		'M4-30': { creditor: 'Shade Store' },
		'M4-30-on': { creditor: 'Shade Store' },
		'D-8c': { reason: another },
		'TR-1': { creditor: another },
		'X2-1': { creditor: another },
		'X2-3': { creditor: another }
	},
	untimely: {
		'SH-1': ['end', { quantity: 2 }],
		'M4-02': ['end', { orderId: 'LD00000000' }],
		'M4-04': ['end', { cashierUrl: 'https://cashier.plumbridge-pay.example/another' }],
		'M4-08b': ['end', { requestId: another }],
		'M4-08d': ['end', { paymentId: 'HBP00000000000000' }],
		'M4-10': ['end', { payUrl: 'https://pay.harbor-bank.example/another' }],
		'M4-13b': ['after', time],
		'M4-13d': ['end', { entryIds: another }],
		'M4-07': ['after', { bank: 'SB' }],
		'M4-07-quick': ['after'],
		'QA-1': ['after', { agreementId: 'AGR-another' }],
		'M4-14': ['after'],
		'M4-14a': [{ after: 'M4-05' }],
		'M4-16-on': [{ after: 'M4-08d' }],
		'M4-29': null,
		'M4-31a': null,
		'D-1b': [{ after: 'M4-19' }],
		'M4-16': [{ after: 'M4-08d' }],
		'M4-23a': ['end', { seq: 9 }],
		'M4-28a': [{ after: 'M4-06' }],
		'M4-30c': [{ after: 'M4-30a' }],
		'M4-30c-on': [{ after: 'M4-30a-on' }],
		'D-3c': [{ after: 'M4-17' }],
		'D-8b': ['after', { refundId: 'R9-LD00000000' }],
		'D-8d': ['end', { entryIds: another }],
		'CX-2': ['end', { challenge: 'A'.repeat(22) }],
		'RG-1': ['end', { returnTo: another }],
		'RG-3a': [{ after: 'M4-17' }],
		'BQ-2': ['end', time],
		'TR-1': null,
		'X2-1': [{ after: 'X2-1' }, { txId: 'TX-E7-T9' }],
		'RC-2': [{ after: 'M4-09' }],
		'RC-2-on': [{ after: 'M4-09-on' }]
	}
};
