import type { ModeData } from './data.ts';

const data: ModeData = {
	plain: {},
	suite: [
		{},
		{ card: 'card-0019', refund: 'partial' },
		{ password: 'wrong-once', refund: 'void', settlement: 'fund' },
		{ card: 'card-0027', declined: 'tries-on' },
		{ dispute: 'not-received' },
		{ card: 'card-0018', dispute: 'not-me', answer: 'accepts' },
		{ routing: 'bankList', refund: 'partial' },
		{ routing: 'bankList', bank: 'HB', password: 'wrong-three-times', declined: 'tries-on' }
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
		{ card: 'card-0018', refund: 'too-much' },
		{ card: 'card-0027', declined: 'tries-on' },
		{ payments: 7, card: 'card-0012', declined: 'tries-on', refund: 'void' },
		{ password: 'wrong-three-times', declined: 'tries-on', declineDetail: 'generic' },
		{ card: 'card-0015', amount: 120_000_000, declined: 'tries-on' },
		{ routing: 'bankList', payments: 6 },
		{ routing: 'bankList', bank: 'HB', dispute: 'not-received' },
		{ dispute: 'not-received', parcel: 'lost' },
		{ dispute: 'not-received', card: 'card-0018' },
		{ dispute: 'not-received', answer: 'silent', refund: 'partial' },
		{ dispute: 'not-received', refund: 'full', refundFees: 'returned' },
		{ dispute: 'not-me', card: 'card-0018' },
		{ dispute: 'not-received', answer: 'accepts', refund: 'partial', refundFees: 'returned' },
		{ dispute: 'not-me', answer: 'accepts', payments: 6 },
		{ dispute: 'not-me', answer: 'silent', settlement: 'fund', refund: 'partial' },
		{ dispute: 'not-me', card: 'card-0043', declined: 'tries-on', channels: 'off' }
	],
	held: [
		{ routing: 'card', bank: 'WB' },
		{ routing: 'bankList', card: 'card-0017' }
	],
	levels: { payments: [1, 2, 7], amount: [28_000, 1_300, 500_100, 100_000_100] },
	rows: [
		{ options: { refund: 'void' } },
		{ options: { refund: 'partial' } },
		{ options: { decision: 'cancel' } },
		{ options: { password: 'wrong-three-times' } },
		{ options: { card: 'card-0027', declined: 'tries-on' } },
		{ options: { routing: 'bankList' } },
		{ options: { routing: 'bankList' }, lost: 'M3-21' },
		{ options: { dispute: 'not-received' } },
		{ options: { dispute: 'not-received', answer: 'accepts' } },
		{ options: {}, lost: 'M3-15' },
		{ options: {}, lost: ['M3-19', 'RV-1'] },
		{ options: {}, lost: 'M3-21' },
		{ options: {}, lost: 'M3-22' },
		{ options: {}, lost: ['M3-22', 'SQ-2'] }
	],
	vaults: [
		{ password: 'wrong-once', refund: 'void' },
		{ card: 'card-0019', refund: 'partial' },
		{ settlement: 'fund' },
		{ decision: 'cancel', channels: 'off' },
		{ payments: 2 },
		{ dispute: 'not-received' },
		{ card: 'card-0018', dispute: 'not-me', answer: 'accepts' },
		{ card: 'card-0027', declined: 'tries-on' },
		{ routing: 'bankList', refund: 'void' }
	],
	exports: [
		{ password: 'wrong-once', refund: 'void' },
		{ payments: 2, card: 'card-0019' },
		{ channels: 'off', refund: 'full' },
		{ card: 'card-0018-miscopied' },
		{ dispute: 'not-me', answer: 'silent' },
		{ routing: 'bankList', bank: 'SB' }
	]
};
export default data;
