import {
	delivers,
	posts,
	withContext,
	withPart,
	reread,
	said,
	signer,
	resigned,
	type Planted
} from '../doctor.ts';
import {
	expired,
	exportedKey,
	onTheWire,
	outsideChannel,
	repeatedNumber,
	revokedSince,
	told,
	typedNumber
} from '../plants.ts';

/** Secrets where nobody may read them. */
export const secrets: readonly Planted[] = [
	{
		breaks: 'I16',
		when: 'the website can open the credential',
		at: delivers('M2-15'),
		doctor: (step, run) =>
			reread(step, (reading) =>
				withPart(reading, 'credential', {
					...said(run, 'M2-15', 'credential'),
					pan: { $secret: 'pan', masked: '99991001****0019', matches: ['card-0019'] }
				})
			)
	},
	told('M2-24', 'the merchant is told the account', { accountRef: 'card-0019' }),
	{
		breaks: 'I16',
		when: 'the counter is asked about a small amount',
		options: { amount: 6_000_000 },
		at: delivers('M2-19'),
		doctor: (step) =>
			reread(step, (reading) => withPart(reading, 'note', { amount: { minor: 280, ccy: 'CNY' } }))
	},
	outsideChannel('M2-02', 'the order form travels without its channel'),
	onTheWire('M2-15', 'a card number is on the wire', '{"pan":"9999100100000019"}'),
	onTheWire(
		'M2-15',
		'a password is signed but not sealed',
		`e30.${btoa('{"password":"heron-2468"}')}.c2ln`
	),
	onTheWire('M2-15', 'a one-time code is on the wire', '{"code":"604218"}'),
	typedNumber('CUS', 'pay'),
	exportedKey('M2-15')
];

/** Signatures that do not count. */
export const signatures: readonly Planted[] = [
	revokedSince('M2-11', 'ticket'),
	expired('M2-11', 'ticket'),
	repeatedNumber('M2-24', 'M2-11', 'ticket'),
	{
		breaks: 'I21',
		when: 'the teller signs as the officer too',
		options: { amount: 6_000_000 },
		at: delivers('M2-20'),
		doctor: (step) => resigned(step, 'officer', { subject: signer(step, 'teller').subject })
	},
	{
		breaks: 'I21',
		when: 'the officer is the customer',
		options: { amount: 6_000_000 },
		at: delivers('M2-20'),
		doctor: (step) => resigned(step, 'officer', { subject: 'linwei' })
	},
	{
		breaks: 'I21',
		when: 'a large payment moves money and nobody approved',
		at: posts,
		doctor: (step) => withContext(step, 'TS', { selfServiceMinor: 1_000 })
	}
];
