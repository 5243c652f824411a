import type { Timing } from '../../wrongs.ts';

const another = { poId: 'PO0000000000009' };
/** Before anybody waits for it: the order is placed and registered, and nothing is paid. */
const early = [{ after: 'M4B-03' }] as const;

const asked = [{ after: 'M4B-04' }] as const;

/** A claim that makes other content of the same idempotency key, and times that do not take a message. */
export const timing: Timing = {
	otherContent: {
		'M4B-01': { taxId: 'TAX-ANOTHER' },
		'M4B-03': { goodsSummary: 'Something else' },
		'M4B-05': { remittance: 'another' },
		'M4B-17': { remittance: 'another' },
		'M4B-11': { settleDate: '2026-03-09' },
		'M4B-15': { place: 'another gate' },
		'M4B-16': { waybillNo: 'CX00000000' },
		'M4B-18b': { reason: 'not-delivered' }
	},
	untimely: {
		'SH-1-company': ['end', { quantity: 2 }],
		'M4B-01': ['end', another],
		'M4B-03': ['end', another],
		'M4B-04b': [{ after: 'M4B-05' }, { instalment: 2 }],
		'M4B-04d': [{ after: 'SH-2-company' }],
		// A new reference is a new draft; these are drafts of what was drafted otherwise.
		'M4B-05': null,
		'M4B-17': null,
		'M4B-05a': null,
		'M4B-06a': ['after', { by: 'approver' }],
		'M4B-07a': null,
		'M4B-07c': [{ after: 'M4B-06a' }],
		'M4B-08': ['after'],
		'M4B-08a': null,
		'M4B-09': ['after', { paymentId: 'PO0000000000000-1' }],
		'M4B-08b': ['after', { name: 'Another Li' }],
		'M4B-10': ['after', { decision: 'refused' }],
		'M4B-11a': null,
		'M4B-12a': early,
		'M4B-14a': early,
		'M4B-14b': early,
		'M4B-15b': ['end', { parcels: 5 }],
		'M4B-15a': ['after', { seq: 2 }],
		'M4B-16': ['end', { receiptId: 'GR-another' }],
		'M4B-16a': asked,
		'M4B-16b': [{ after: 'M4B-02' }],
		'M4B-18a': early,
		'M4B-19a': early,
		'M4B-16c': [{ after: 'M4B-16' }],
		'M4B-19b': asked
	}
};
