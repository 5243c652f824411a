import type { Options } from '../../../../src/lib/world/fact.ts';
import type { RowRun } from '../data.ts';

/** The choices of a trade between companies as they usually are. */
export const usual: Options = {
	terms: 'prepayment',
	total: 48_000_000,
	approvals: 'three-people',
	pays: 'prompt',
	inspection: 'all',
	seller: 'delivers',
	account: 'covered'
};
const company = (chosen: Options = {}): Options => ({ trade: 'b2b', ...chosen });

/** On both sides of every limit: approver, counter, hard refusal, of the whole and of its first part. */
export const totals: readonly number[] = [
	48_000_000, 10_000, 4_999_999, 5_000_000, 20_000_000, 100_000_001, 200_000_000
];

export const suite: readonly Options[] = [
	company(),
	company({ terms: 'net-30' }),
	company({ terms: 'three-parts', inspection: 'part' }),
	company({ approvals: 'certificate-renewed', terms: 'net-30', total: 5_000_000 }),
	company({ seller: 'never-delivers' }),
	company({ terms: 'three-parts', pays: 'late', approvals: 'counter-refuses' }),
	company({ approvals: 'checker-silent' })
];

export const together: readonly Options[] = [
	{ terms: 'net-30' },
	{ terms: 'three-parts', inspection: 'part' },
	{ approvals: 'checker-rejects' },
	{ approvals: 'checker-silent' },
	{ approvals: 'maker-checks' },
	{ approvals: 'checker-approves' },
	{ approvals: 'certificate-expired' },
	{ approvals: 'certificate-expired', terms: 'net-30', total: 4_999_999 },
	{ approvals: 'certificate-renewed' },
	{ approvals: 'certificate-renewed', pays: 'late', terms: 'three-parts' },
	{ approvals: 'counter-refuses' },
	{ approvals: 'counter-silent', inspection: 'part' },
	{ pays: 'late' },
	{ pays: 'never' },
	{ pays: 'never', terms: 'net-30', inspection: 'part' },
	{ inspection: 'part' },
	{ inspection: 'part', total: 33_333 },
	{ inspection: 'silent' },
	{ seller: 'never-delivers' },
	{ seller: 'never-delivers', terms: 'net-30' },
	{ account: 'short' },
	{ account: 'short', terms: 'net-30', total: 4_999_999 },
	{ channels: 'off', inspection: 'part' },
	{ total: 10_000 },
	{ total: 100_000_001, terms: 'net-30' },
	{ total: 200_000_000 }
].map(company);

export const rows: readonly RowRun[] = [
	{ options: company() },
	{ options: company({ pays: 'late' }) },
	{ options: company({ inspection: 'part' }) },
	{ options: company({ approvals: 'checker-silent' }) },
	{ options: company({ approvals: 'certificate-renewed' }) }
];

export const vaults: readonly Options[] = [
	company({ inspection: 'part', approvals: 'certificate-renewed' }),
	company({ terms: 'three-parts', pays: 'late', channels: 'off' })
];

export const exports: readonly Options[] = [
	company({ inspection: 'part', approvals: 'certificate-renewed' }),
	company({ terms: 'net-30', approvals: 'maker-checks' })
];
