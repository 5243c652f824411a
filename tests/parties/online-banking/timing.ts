import type { Timing } from '../wrongs.ts';

/** A claim that makes other content of the same idempotency key, and times that do not take a message. */
export const timing: Timing = {
	otherContent: {
		'M2-09': { payeeName: 'Shade Store' },
		'M2-21': { accountRef: 'card-0018' },
		'M2-24': { settleDate: '2026-03-03' },
		'RF-4': { reason: 'another' },
		'X2-1': { creditor: 'Shade Store' },
		'X2-3': { creditor: 'Shade Store' }
	},
	untimely: {
		'M2-01': ['end', { quantity: 2 }],
		'M2-08': ['end', { requestId: 'another' }],
		'M2-10': ['end', { paymentId: 'HBP00000000000000' }],
		'M2-12': ['end', { payUrl: 'https://pay.harbor-bank.example/another' }],
		'M2-18': ['after', { try: 9 }],
		'M2-19': ['after', { reason: 'another' }],
		'M2-22': ['end', { entryIds: 'another' }],
		'M2-25': [{ after: 'M2-10' }],
		'CX-2': ['end', { challenge: 'A'.repeat(22) }],
		'BQ-2': ['end', { try: 9 }],
		'M2-26': [{ after: 'M2-03' }],
		'E-9': ['after', { name: 'L. Wei' }],
		'E-10a': ['end', { customerId: 'mallory' }],
		'E-11': ['end', { letterNo: 'another' }],
		'M2-26a': ['end', { try: 2 }],
		'M2-30': ['end', { waybillNo: 'CX00000000' }],
		'RF-3': ['after', { refundId: 'R9-LD00000000' }],
		'RF-5': ['end', { entryIds: 'another' }],
		'RC-2': [{ after: 'M2-25' }],
		'X2-1': ['after', { txId: 'TX-another' }],
		// Only where no channel has to be open: a run of its own.
		'X2-2': null,
		'E-1': ['after', { phone: '555-0199' }],
		'E-2a': ['end', { accepted: false }],
		'E-3': ['end', { keySerial: 'another' }],
		'E-4': ['end', { name: 'Another Wei' }],
		'E-8a': ['end', { accepted: false }]
	}
};
