import {
	accepts,
	delivers,
	resigned,
	reread,
	said,
	signer,
	withPart,
	type Planted
} from '../../doctor.ts';
import {
	expired,
	exportedKey,
	onTheWire,
	outsideChannel,
	repeatedNumber,
	revokedSince,
	told,
	typedNumber
} from '../../plants.ts';

const seen = (kind: string, name: string) => ({ $secret: kind, masked: '****', matches: [name] });

/** Secrets where nobody may read them. */
export const secrets: readonly Planted[] = [
	{
		breaks: 'I16',
		when: 'the website can open the credential',
		at: delivers('M4-13'),
		doctor: (step, run) =>
			reread(step, (reading) =>
				withPart(reading, 'credential', {
					...said(run, 'M4-13', 'credential'),
					pan: seen('pan', 'card-0019')
				})
			)
	},
	told('M4-15', 'the third party is told her account', { accountRef: 'card-0019' }),
	told('M4-15', 'the third party can read her password at the bank', {
		password: seen('payment-password', 'payment')
	}),
	told('M4-08', 'the bank is told who sells', { sellerName: 'Lantern Books' }),
	told('M4-08', 'the bank is told what the goods are', { goodsSummary: 'Fountain pen' }),
	told('M4-17', 'the seller is told her password at the third party', {
		password: seen('wallet-password', 'wallet')
	}),
	told('M4-20', 'the carrier is told a price', { amount: { minor: 28_000, ccy: 'CNY' } }),
	told('M4-22', 'the third party is told where she lives', { address: '8 Willow Lane' }),
	outsideChannel('M4-06', 'the cashier’s page travels without its channel'),
	onTheWire('M4-13', 'a card number is on the wire', '{"pan":"9999100100000019"}'),
	onTheWire(
		'M4-13',
		'a password is signed but not sealed',
		`e30.${btoa('{"password":"heron-2468"}')}.c2ln`
	),
	typedNumber('CUS', 'pay'),
	exportedKey('M4-01')
];

/** Signatures that do not count. */
export const signatures: readonly Planted[] = [
	revokedSince('M4-17', 'notice'),
	expired('M4-17', 'notice'),
	repeatedNumber('M4-26', 'M4-17', 'notice'),
	{
		breaks: 'I21',
		when: 'the handler signs as the reviewer too',
		options: { receipt: 'claims', carrier: 'lost' },
		at: accepts('D-7'),
		doctor: (step) => resigned(step, 'reviewer', { subject: signer(step, 'handler').subject })
	},
	{
		breaks: 'I21',
		when: 'the reviewer is the seller',
		options: { receipt: 'claims' },
		at: accepts('D-7'),
		doctor: (step) =>
			resigned(step, 'reviewer', { subject: step.cast.parties['MER']?.keys['sign'] ?? '' })
	}
];
