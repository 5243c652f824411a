import type { ModeData } from './data.ts';

/** The choices of one kind of trade as they usually are: they change nothing in the other. */
const firms = {
	terms: 'prepayment',
	total: 48_000_000,
	approvals: 'three-people',
	pays: 'prompt',
	inspection: 'all',
	seller: 'delivers',
	account: 'covered'
};
const persons = {
	guarantee: 'escrow',
	bank: 'harbor',
	amount: 28_000,
	payBy: 'bank',
	card: 'card-0019',
	password: 'right',
	decision: 'pay',
	declined: 'gives-up',
	vigilance: 'careful',
	shipping: 'promptly',
	carrier: 'reports',
	receipt: 'confirms',
	rating: 'good',
	payout: 'withdraws',
	revocation: 'hard-fail',
	channels: 'on'
};
const b2c = { trade: 'b2c', ...firms };
const b2b = { trade: 'b2b', ...persons };
const company = { trade: 'b2b' };

const data: ModeData = {
	plain: {},
	suite: [
		{},
		{ payBy: 'wallet', password: 'wrong-once', receipt: 'extends', carrier: 'silent' },
		{ guarantee: 'instant', bank: 'willow' },
		{ shipping: 'invents' },
		{ card: 'card-0027', declined: 'tries-on', receipt: 'mistypes', payout: 'closed-account' }
	],
	together: [
		{ card: 'card-0027', declined: 'tries-on' },
		{ card: 'card-0068', declined: 'tries-on' },
		{ card: 'card-0035', declined: 'tries-on', bank: 'summit' },
		{ payBy: 'wallet', password: 'wrong-once' },
		{ payBy: 'wallet', password: 'wrong-three-times' },
		{ payBy: 'wallet', amount: 100_100 },
		{ payBy: 'wallet', shipping: 'never' },
		{ guarantee: 'instant', shipping: 'never' },
		{ guarantee: 'instant', shipping: 'invents' },
		{ guarantee: 'instant', payBy: 'wallet' },
		{ receipt: 'silent', carrier: 'silent' },
		{ receipt: 'extends', carrier: 'silent' },
		{ bank: 'willow', payout: 'closed-account' },
		{ amount: 1_000_000, bank: 'summit' },
		...[
			{ terms: 'net-30' },
			{ terms: 'three-parts', inspection: 'part' },
			{ approvals: 'checker-rejects' },
			{ approvals: 'checker-silent' },
			{ approvals: 'maker-checks' },
			{ approvals: 'checker-approves' },
			{ approvals: 'certificate-expired' },
			{ approvals: 'counter-refuses' },
			{ approvals: 'counter-silent' },
			{ pays: 'late' },
			{ pays: 'never' },
			{ inspection: 'part' },
			{ inspection: 'silent' },
			{ seller: 'never-delivers' },
			{ account: 'short' },
			{ total: 10_000 },
			{ total: 200_000_000 }
		].map((chosen) => ({ ...company, ...chosen }))
	],
	held: [
		{ ...b2c, guarantee: 'escrow', payBy: 'bank' },
		{ ...b2c, guarantee: 'escrow', payBy: 'wallet' },
		{ ...b2c, guarantee: 'instant', payBy: 'bank' },
		{ ...b2c, guarantee: 'instant', payBy: 'wallet' },
		b2b
	],
	levels: {
		amount: [28_000, 1_300, 5_100, 100_100, 1_000_000],
		total: [48_000_000, 10_000, 20_000_000, 120_000_000]
	},
	rows: [
		{ options: {} },
		{ options: { payBy: 'wallet', password: 'wrong-once' } },
		{ options: { decision: 'cancel' } },
		{ options: { shipping: 'never' } },
		{ options: { receipt: 'mistypes' } },
		{ options: { receipt: 'extends', payout: 'closed-account' } },
		{ options: {}, lost: 'M4-13d' },
		{ options: {}, lost: 'M4-15' },
		{ options: {}, lost: 'M4-17' },
		{ options: company },
		{ options: { ...company, pays: 'late' } },
		{ options: { ...company, inspection: 'part' } },
		{ options: company, lost: 'M4B-05a' }
	],
	vaults: [
		{ password: 'wrong-once', receipt: 'mistypes' },
		{ payBy: 'wallet', shipping: 'never' },
		{ guarantee: 'instant', bank: 'willow', channels: 'off' },
		{ decision: 'cancel' },
		company
	],
	exports: [
		{ password: 'wrong-once', shipping: 'invents' },
		{ payBy: 'wallet', channels: 'off' },
		{ guarantee: 'instant', bank: 'summit' },
		{ ...company, inspection: 'part' }
	]
};
export default data;
