import type { Timing } from '../wrongs.ts';

/** No field of any message: it only makes other bytes. */
const again = { note: 'again' };

/** A claim that makes other content of the same idempotency key, and times that do not take a message. */
export const timing: Timing = {
	otherContent: {
		'M3-02': { payeeName: 'Shade Store' },
		'M3-18': { entryMode: '051' },
		'M3-20': { authCode: '000000' },
		'M3-22': { settleDate: '2026-03-03' },
		'RF-1': { reason: 'customer-changed-mind' },
		'VD-1': { terminalId: 'ANOTHER1' },
		'VD-2': { terminalId: 'ANOTHER1' },
		'RF-2': { terminalId: 'ANOTHER1' },
		'RF-4': { terminalId: 'ANOTHER1' },
		'CB-3': { terminalId: 'ANOTHER1' },
		'CB-4': { terminalId: 'ANOTHER1' },
		'CB-12': { ground: 'silent' },
		'M3-41': { date: '2026-03-03' },
		'M3-43': { valueDate: '2026-03-09' },
		'M3-45': { balance: 1 },
		'M3-45-gateway': { balance: 1 },
		'M3-46': { date: '2026-03-09' }
	},
	untimely: {
		'SH-1': ['end', { quantity: 2 }],
		'M3-03': ['end', { amount: { minor: 27_000, ccy: 'CNY' } }],
		'M3-04': ['end', { settlementProfile: 'another' }],
		'M3-06': ['end', { payUrl: 'https://pay.tonghui-gateway.example/another' }],
		'M3-11a': ['end', { issuerUrl: 'https://verify.willow-bank.example/another' }],
		'M3-12': ['end', again],
		'M3-15q': [{ after: 'M3-12' }],
		'M3-16': [{ after: 'M3-12' }],
		'M3-17': ['end', { gatewayUrl: 'https://pay.tonghui-gateway.example/another' }],
		'M3-17a': [{ after: 'M3-07' }],
		'M3-18': ['end', { rrn: '000000000001' }],
		'M3-19': ['end', { authCode: '000000' }],
		'M3-20': ['end', { rrn: '000000000001' }],
		'M3-21': [{ after: 'M3-15' }],
		'M3-23': [{ after: 'M3-04' }],
		'M3-25': [{ after: 'M3-02' }],
		'M3-25a': ['end', { try: 2 }],
		'M3-29': ['end', { waybillNo: 'CX00000000' }],
		'CX-1': ['end', { challenge: 'A'.repeat(22) }],
		'RV-1': [{ after: 'M3-12' }],
		'RV-2': [{ after: 'M3-12' }],
		'RV-3': ['end', { stan: '000001' }],
		// Only where the payment is in dispute: runs of their own.
		'M3-20r': null,
		'RF-2': null,
		'RF-4': null,
		'RF-1': ['after', { refundId: 'R9-LD0000001' }],
		'RF-3': ['end', { stan: '000001' }],
		'RF-5': ['end', { stan: '000001' }],
		'VD-1': ['end', { refundId: 'R9-LD0000001' }],
		'VD-2': ['end', { refundId: 'R9-LD0000001' }],
		'VD-3': ['end', { stan: '000001' }],
		'CB-3': ['end', { disputeId: 'D-another' }],
		'CB-4': ['end', { disputeId: 'D-another' }],
		'CB-5': ['end', { stan: '000001' }],
		'CB-6': ['end', { stan: '000001' }],
		'CB-7a': ['end', again],
		'CB-11a': ['end', { why: 'silent' }],
		'CB-12': [{ after: 'CB-3' }],
		'CB-13': ['end', again],
		'M3-40': ['end', { count: 9 }],
		'M3-43': ['after', { attempt: 2 }],
		'M3-45a': ['end', again],
		'M3-45a-gateway': ['end', again]
	}
};
