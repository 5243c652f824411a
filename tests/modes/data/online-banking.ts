import type { ModeData } from './data.ts';

const plain = { enrolment: 'done' };

const data: ModeData = {
	plain,
	suite: [
		{},
		{ edition: 'mass', orderChannel: 'front', ...plain },
		{ merchantBank: 'other', amount: 6_000_000, refund: 'partial', ...plain },
		{ password: 'wrong-once', refund: 'void', ...plain },
		{ decision: 'cancel', ...plain },
		{ card: 'card-0027', declined: 'tries-on', ...plain },
		{ password: 'wrong-three-times', declined: 'tries-on', ...plain }
	],
	together: [
		{ password: 'wrong-three-times', declined: 'tries-on' },
		{ password: 'wrong-three-times', declined: 'tries-on', edition: 'mass' },
		{ card: 'card-0068', declined: 'tries-on', enrolment: 'done' },
		{ card: 'card-0027', declined: 'tries-on' },
		{ card: 'card-0035', declined: 'tries-on', orderChannel: 'front' },
		{ card: 'card-0012', declined: 'tries-on', edition: 'mass' },
		{ card: 'card-0027', declined: 'tries-on', declineDetail: 'generic' },
		{ card: 'card-0027', declined: 'tries-on', refund: 'void' },
		{ card: 'card-0027', declined: 'tries-on', amount: 120_000_000 },
		{ card: 'card-0027', declined: 'tries-on', merchantBank: 'other' },
		{ amount: 6_000_000 },
		{ amount: 6_000_000, counter: 'refuses' },
		{ amount: 6_000_000, counter: 'silent' },
		{ amount: 120_000_000 },
		{ amount: 100_100, edition: 'mass' },
		{ edition: 'mass', password: 'wrong-once' },
		{ edition: 'mass', enrolment: 'done' },
		{ edition: 'mass', orderChannel: 'front', merchantBank: 'other' },
		{ merchantBank: 'other', refund: 'full' },
		{ merchantBank: 'other', refund: 'partial' },
		{ orderChannel: 'front', password: 'wrong-once' },
		{ channels: 'off', orderChannel: 'front' },
		{ channels: 'off', merchantBank: 'other', enrolment: 'done' },
		{ password: 'wrong-three-times', declineDetail: 'generic' }
	],
	held: [{}],
	levels: { amount: [28_000, 1_300, 100_000, 100_100, 5_000_000, 5_000_100, 100_000_100] },
	rows: [
		{ options: { merchantBank: 'other' } },
		{ options: { edition: 'mass' } },
		{ options: { orderChannel: 'front' }, lost: 'M2-22' },
		{ options: { amount: 6_000_000 } },
		{ options: { decision: 'cancel' } },
		{ options: { refund: 'void' } },
		{ options: { card: 'card-0027', declined: 'tries-on' } },
		{ options: { password: 'wrong-three-times', declined: 'tries-on' } }
	],
	vaults: [
		{ password: 'wrong-once', refund: 'void' },
		{ edition: 'mass', orderChannel: 'front', merchantBank: 'other', refund: 'partial' },
		{ amount: 6_000_000, counter: 'approves', ...plain },
		{ decision: 'cancel', channels: 'off', ...plain },
		{ enrolment: 'none' }
	],
	exports: [
		{ password: 'wrong-once', refund: 'void' },
		{ edition: 'mass', orderChannel: 'front', merchantBank: 'other' },
		{ amount: 6_000_000, channels: 'off', ...plain },
		{ card: 'card-0018-miscopied' }
	]
};
export default data;
