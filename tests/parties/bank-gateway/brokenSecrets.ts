import { delivers, reread, said, withPart, type Planted } from '../doctor.ts';
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
		when: 'the gateway can open the PIN',
		at: delivers('M1A-03'),
		doctor: (step, run) =>
			reread(step, (reading) =>
				withPart(reading, 'credential', {
					...said(run, 'M1A-03', 'credential'),
					pin: { $secret: 'pin', masked: '****', matches: ['pin'] }
				})
			)
	},
	told('M1A-07', 'the merchant is told the card number', {
		card: { $secret: 'pan', masked: '99991001****0019', matches: ['card-0019'] }
	}),
	told('M1A-07', 'the merchant is told her balance', { additionalAmounts: 72_000 }),
	told('M1A-03', 'the bank is told what she bought', { sku: 'PEN-1' }),
	told('M1A-11', 'the carrier is told a price', { amount: { minor: 280, ccy: 'CNY' } }),
	outsideChannel('SH-2', 'the order form travels without its channel'),
	onTheWire('M1A-03', 'a card number is on the wire', '{"pan":"9999100100000019"}'),
	onTheWire('M1A-03', 'a PIN is signed but not sealed', `e30.${btoa('{"pin":"2468"}')}.c2ln`),
	onTheWire('M1A-04', 'a PIN stands in a message to the host', '{"pin":"2468"}'),
	typedNumber('CUS', 'pay'),
	exportedKey('M1A-03')
];

/** Signatures that do not count, and words that are used twice. */
export const signatures: readonly Planted[] = [
	revokedSince('M1A-02', 'offer'),
	expired('M1A-02', 'offer'),
	repeatedNumber('M1A-07', 'M1A-01', 'order')
];
