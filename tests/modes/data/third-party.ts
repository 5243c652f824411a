import type { ModeData } from './data.ts';
import * as companies from './third-party/companies.ts';

/** The choices of one kind of trade as they usually are: they change nothing in the other. */
const persons = {
	guarantee: 'escrow',
	bank: 'harbor',
	reserve: 'direct',
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
	claim: 'damaged',
	answer: 'rejects',
	escalation: 'escalates',
	evidence: 'both',
	rating: 'good',
	payout: 'withdraws'
};
const b2c = { trade: 'b2c', ...companies.usual };
const b2b = { trade: 'b2b', ...persons };

/** Every row of the decision table, and every way to end a dispute without a decision. */
const claimed = [
	{ claim: 'not-received' },
	{ claim: 'not-received', carrier: 'silent' },
	{ claim: 'not-as-described', answer: 'accepts' },
	{ claim: 'not-as-described' },
	{ claim: 'not-as-described', evidence: 'buyer' },
	{ claim: 'not-as-described', evidence: 'seller', payBy: 'wallet' },
	{ claim: 'damaged', answer: 'accepts' },
	{ claim: 'damaged', answer: 'silent', payBy: 'wallet' },
	{ claim: 'damaged', escalation: 'lets-go' },
	{ claim: 'damaged', evidence: 'seller' },
	{ claim: 'changed-mind' },
	{ claim: 'changed-mind', answer: 'silent', payBy: 'wallet' }
].map((chosen) => ({ receipt: 'claims', ...chosen }));

const data: ModeData = {
	plain: {},
	suite: [
		{},
		{ payBy: 'wallet', password: 'wrong-once', receipt: 'extends', carrier: 'silent' },
		{ guarantee: 'instant', bank: 'willow' },
		{ shipping: 'invents' },
		{ card: 'card-0027', declined: 'tries-on', receipt: 'mistypes', payout: 'closed-account' },
		{ receipt: 'claims' },
		{ receipt: 'claims', claim: 'changed-mind', answer: 'accepts', carrier: 'silent' },
		{ payBy: 'quick', password: 'wrong-once' },
		{ reserve: 'centralized' },
		...companies.suite
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
		{ guarantee: 'instant', payBy: 'quick', bank: 'willow' },
		{ payBy: 'quick', receipt: 'claims' },
		{ reserve: 'centralized', bank: 'willow' },
		{ reserve: 'centralized', payout: 'closed-account' },
		{ reserve: 'centralized', shipping: 'never' },
		{ reserve: 'centralized', payBy: 'wallet' },
		{ reserve: 'centralized', payBy: 'quick', receipt: 'claims' },
		{ payBy: 'quick', password: 'wrong-three-times' },
		{ receipt: 'silent', carrier: 'silent' },
		{ receipt: 'extends', carrier: 'silent' },
		{ bank: 'willow', payout: 'closed-account' },
		{ carrier: 'lost', payBy: 'wallet' },
		{ receipt: 'too-late' },
		{ receipt: 'too-late', carrier: 'silent' },
		...claimed,
		{ amount: 1_000_000, bank: 'summit' },
		...companies.together
	],
	held: [
		{ ...b2c, guarantee: 'escrow', payBy: 'bank' },
		{ ...b2c, guarantee: 'escrow', payBy: 'wallet' },
		{ ...b2c, guarantee: 'instant', payBy: 'bank' },
		{ ...b2c, guarantee: 'instant', payBy: 'wallet' },
		{ ...b2c, guarantee: 'escrow', payBy: 'quick' },
		b2b
	],
	levels: {
		amount: [28_000, 1_300, 5_100, 100_100, 1_000_000],
		total: companies.totals
	},
	rows: [
		{ options: {} },
		{ options: { payBy: 'wallet', password: 'wrong-once' } },
		{ options: { payBy: 'quick' } },
		{ options: { reserve: 'centralized', payBy: 'quick', receipt: 'claims' } },
		{ options: { reserve: 'centralized', payout: 'closed-account' } },
		{ options: { reserve: 'centralized' }, lost: 'M4-15-on' },
		{ options: { decision: 'cancel' } },
		{ options: { shipping: 'never' } },
		{ options: { receipt: 'mistypes' } },
		{ options: { receipt: 'extends', payout: 'closed-account' } },
		{ options: { receipt: 'claims' } },
		{ options: { receipt: 'claims', answer: 'accepts', claim: 'changed-mind' } },
		{ options: { receipt: 'too-late' } },
		{ options: {}, lost: 'M4-13d' },
		{ options: {}, lost: 'M4-15' },
		{ options: {}, lost: 'M4-17' },
		...companies.rows
	],
	vaults: [
		{ password: 'wrong-once', receipt: 'mistypes' },
		{ payBy: 'wallet', shipping: 'never' },
		{ guarantee: 'instant', bank: 'willow', channels: 'off' },
		{ decision: 'cancel' },
		{ payBy: 'quick', password: 'wrong-once' },
		{ reserve: 'centralized', payBy: 'quick' },
		{ receipt: 'claims' },
		{ receipt: 'claims', answer: 'accepts', claim: 'not-as-described' },
		...companies.vaults
	],
	exports: [
		{ password: 'wrong-once', shipping: 'invents' },
		{ payBy: 'wallet', channels: 'off' },
		{ payBy: 'quick', reserve: 'centralized' },
		{ guarantee: 'instant', bank: 'summit' },
		{ receipt: 'claims', claim: 'not-as-described', evidence: 'buyer' },
		...companies.exports
	]
};
export default data;
