import type { Timing } from '../wrongs.ts';

/** A claim that makes other content of the same idempotency key, and times that do not take a message. */
export const timing: Timing = {
	otherContent: {
		'M1A-04': { expiry: '2912' },
		'M1A-07': { settleDate: '2026-03-03' },
		'RF-1': { reason: 'customer-changed-mind' },
		'RF-2': { terminalId: 'LANTERN2' }
	},
	untimely: {
		'SH-1': ['end', { quantity: 2 }],
		'M1A-03': ['after'],
		'NM-2': ['after', { stan: '000002' }],
		'M1A-05': ['end', { maskedPan: '99991001****0018' }],
		// Only where no channel has to be open, and where she cancels what is paid: runs of their own.
		'M1A-08': null,
		'CX-1': null,
		'M1A-13': ['end', { waybillNo: 'CX00000000' }],
		'HQ-2': ['end', { try: 9 }],
		'RV-3': [{ after: 'NM-2' }],
		'RF-1': ['after', { refundId: 'R9-LD00000000' }],
		'RF-3': ['end', { maskedPan: '' }],
		'RC-2': [{ after: 'M1A-08' }]
	}
};
