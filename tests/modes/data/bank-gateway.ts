import type { ModeData } from './data.ts';

const data: ModeData = {
	plain: {},
	suite: [
		{},
		{ password: 'wrong-once', refund: 'too-much' },
		{ refund: 'void' },
		{ card: 'card-0027', declined: 'tries-on' }
	],
	together: [
		{ amount: 100_000_100 },
		{ card: 'card-0027', declined: 'tries-on' },
		{ card: 'card-0068', declined: 'tries-on', password: 'wrong-once' },
		{ card: 'card-0027', declined: 'tries-on', password: 'wrong-three-times' },
		{ card: 'card-0012', declined: 'tries-on', declineDetail: 'generic', refund: 'partial' },
		{ card: 'card-0043', declined: 'tries-on', amount: 120_000_000 },
		{ amount: 60_000, card: 'card-0018' },
		{ amount: 1_300, refund: 'full' },
		{ password: 'wrong-three-times', declineDetail: 'generic' },
		{ card: 'card-0068', password: 'wrong-once' },
		{ merchant: 'suspended', decision: 'late' },
		{ channels: 'off', refund: 'partial' },
		{ refund: 'void', card: 'card-0018', amount: 60_000 },
		{ refund: 'void', card: 'card-0027', declined: 'tries-on' }
	],
	held: [{}],
	levels: { amount: [28_000, 1_300, 100_000, 500_100, 100_000_000, 100_000_100] },
	rows: [
		{ options: { refund: 'partial' } },
		{ options: { refund: 'void' } },
		{ options: { decision: 'cancel' } },
		{ options: {}, lost: 'M1A-05' },
		{ options: {}, lost: 'M1A-04' },
		{ options: {}, lost: ['M1A-04', 'RV-1'] },
		{ options: {}, lost: 'M1A-06' }
	],
	vaults: [
		{ password: 'wrong-once', refund: 'partial' },
		{ decision: 'cancel', channels: 'off' },
		{ card: 'card-0018-miscopied' }
	],
	exports: [
		{ password: 'wrong-once', refund: 'partial' },
		{ channels: 'off' },
		{ decision: 'late' }
	]
};
export default data;
