import type { ModeData } from './data.ts';

const data: ModeData = {
	plain: {},
	suite: [
		{},
		{ card: 'card-0019', refund: 'partial' },
		{ password: 'wrong-once', refund: 'void', settlement: 'fund' }
	],
	together: [
		{ payments: 6 },
		{ payments: 6, card: 'card-0019' },
		{ payments: 6, password: 'wrong-three-times' },
		{ payments: 6, refund: 'void' },
		{ payments: 6, refund: 'full' },
		{ payments: 6, settlement: 'collateral' },
		{ payments: 6, settlement: 'fund' },
		{ payments: 6, settlement: 'fund', refund: 'partial' },
		{ payments: 6, merchant: 'suspended' },
		{ payments: 6, channels: 'off' },
		{ payments: 20, card: 'card-0018' },
		{ amount: 120_000_000 },
		{ amount: 600_000, card: 'card-0018' },
		{ password: 'wrong-three-times', declineDetail: 'generic' },
		{ card: 'card-0019', refund: 'full' },
		{ card: 'card-0018', refund: 'too-much' }
	],
	held: [{}],
	levels: { payments: [1, 2, 7], amount: [28_000, 1_300, 500_100, 100_000_100] },
	rows: [
		{ options: { refund: 'void' } },
		{ options: { refund: 'partial' } },
		{ options: { decision: 'cancel' } },
		{ options: { password: 'wrong-three-times' } },
		{ options: {}, lost: 'M3-15' },
		{ options: {}, lost: ['M3-19', 'RV-1'] },
		{ options: {}, lost: 'M3-21' },
		{ options: {}, lost: 'M3-22' }
	],
	vaults: [
		{ password: 'wrong-once', refund: 'void' },
		{ card: 'card-0019', refund: 'partial' },
		{ settlement: 'fund' },
		{ decision: 'cancel', channels: 'off' },
		{ payments: 2 }
	],
	exports: [
		{ password: 'wrong-once', refund: 'void' },
		{ payments: 2, card: 'card-0019' },
		{ channels: 'off', refund: 'full' },
		{ card: 'card-0018-miscopied' }
	]
};
export default data;
