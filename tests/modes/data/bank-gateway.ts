import type { ModeData } from './data.ts';

const data: ModeData = {
	plain: {},
	suite: [
		{},
		{ password: 'wrong-once', refund: 'too-much' },
		{ refund: 'void' },
		{ card: 'card-0027', declined: 'tries-on' },
		{ variant: '1B', capture: 'too-much', refund: 'too-much' },
		{ variant: '1B', refund: 'void' },
		{ variant: '1B', capture: 'late', card: 'card-0018' },
		{ variant: '1B', capture: 'twice', decision: 'cancel' },
		{ variant: '1B-naive', capture: 'part', refund: 'partial' },
		{ variant: '1B-naive', card: 'card-0027' }
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
		{ refund: 'void', card: 'card-0027', declined: 'tries-on' },
		{ variant: '1B', capture: 'part', refund: 'too-much' },
		{ variant: '1B', capture: 'part', amount: 33_333 },
		{ variant: '1B', capture: 'twice', refund: 'full' },
		{ variant: '1B', capture: 'never', channels: 'off' },
		{ variant: '1B', card: 'card-0068' },
		{ variant: '1B', decision: 'late' },
		{ variant: '1B', decision: 'cancel' },
		{ variant: '1B', merchant: 'suspended' },
		{ variant: '1B', amount: 100_000_100 },
		{ variant: '1B-naive', refund: 'void' },
		{ variant: '1B-naive', capture: 'late', channels: 'off' },
		{ variant: '1B-naive', decision: 'late' },
		{ variant: '1B-naive', card: 'card-0018-miscopied' }
	],
	held: [{ variant: '1A' }, { variant: '1B' }, { variant: '1B-naive' }],
	levels: { amount: [28_000, 1_300, 100_000, 500_100, 100_000_000, 100_000_100] },
	rows: [
		{ options: { refund: 'partial' } },
		{ options: { refund: 'void' } },
		{ options: { decision: 'cancel' } },
		{ options: {}, lost: 'M1A-05' },
		{ options: {}, lost: 'M1A-04' },
		{ options: {}, lost: ['M1A-04', 'RV-1'] },
		{ options: {}, lost: 'M1A-06' },
		{ options: { variant: '1B', refund: 'partial' } },
		{ options: { variant: '1B', refund: 'void' } },
		{ options: { variant: '1B', card: 'card-0027' } },
		{ options: { variant: '1B' }, lost: 'M1B-06' },
		{ options: { variant: '1B' }, lost: 'M1B-07' },
		{ options: { variant: '1B' }, lost: 'M1B-08' },
		{ options: { variant: '1B-naive' } }
	],
	vaults: [
		{ password: 'wrong-once', refund: 'partial' },
		{ decision: 'cancel', channels: 'off' },
		{ card: 'card-0018-miscopied' },
		{ variant: '1B', capture: 'too-much', refund: 'partial' },
		{ variant: '1B', refund: 'void', channels: 'off' },
		{ variant: '1B-naive', capture: 'part' }
	],
	exports: [
		{ password: 'wrong-once', refund: 'partial' },
		{ channels: 'off' },
		{ decision: 'late' },
		{ variant: '1B', capture: 'part', refund: 'partial' },
		{ variant: '1B-naive', channels: 'off' }
	]
};
export default data;
