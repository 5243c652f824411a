import type { Timing } from '../wrongs.ts';
import { cny } from '../says.ts';
import { timing } from './timing.ts';

const another = { xid: 'X1772413299999' };

/** A claim that makes other content of the same idempotency key, and times that do not take a message. */
export const timing1B: Timing = {
	otherContent: {
		...timing.otherContent,
		'M1B-05': { expiry: '2912' },
		'M1B-07': { authCode: '000000' },
		'M1B-07-declined': { rc: '12' },
		'M1B-11': { captureAmount: cny(1) },
		'M1B-12': { amount: cny(1) },
		'VD-1': { amount: cny(1) },
		'VD-2': { terminalId: 'LANTERN2' }
	},
	untimely: {
		...timing.untimely,
		'M1B-01': ['end', { language: 'zh' }],
		'M1B-04': ['end', another],
		'M1B-04-naive': ['end', another],
		'M1B-06': ['end', { maskedPan: '99991001****0018' }],
		'M1B-07': null,
		'M1B-07-declined': null,
		'M1B-11': ['after', { captureNumber: 2 }],
		'M1B-13': ['end', { terminalId: 'LANTERN2' }],
		'M1B-15': ['end', { waybillNo: 'CX00000000' }],
		'VD-1': [{ after: 'M1B-04' }],
		'VD-3': ['end', { terminalId: 'LANTERN2' }],
		'RC-2': [{ after: 'M1B-07' }]
	}
};
