import { describe, expect, test } from 'vitest';
import { iso20022Form } from '../../src/lib/parties/kinds/iso20022.ts';
import { iso8583Form } from '../../src/lib/parties/kinds/iso8583.ts';
import { settlementOrder } from '../../src/lib/parties/kinds/settlement.ts';
import { dictionaries } from '../i18n.ts';
import { fieldFormats } from '../../src/lib/standards/fields.ts';
import { decode } from '../../src/lib/standards/iso8583.ts';
import { messageType } from '../../src/lib/standards/messageType.ts';
import { asIso8583, macIn } from '../../src/lib/views/message/asIso8583.ts';
import { standardName } from '../../src/lib/views/message/standardName.ts';
import { pinDemo } from '../../src/lib/views/message/pinDemo.ts';
import { amount, id, integer, secret, text, time } from '../../src/lib/world/field.ts';
import { authenticated, kind, relayed, sealed } from '../../src/lib/world/row.ts';
import type { Row } from '../../src/lib/world/row.ts';
import { forEveryMode } from '../modes/data/data.ts';

/** A 0200 as inside a bank: field 2 and 52 are sealed for the security module. */
const request = kind('request', {
	message: authenticated({
		...{ processingCode: id(6, 6), amount, transmittedAt: time, stan: id(6, 6) },
		...{ localTime: time, localDate: time, expiry: id(4, 4), entryMode: id(3, 3) },
		...{ conditionCode: id(2, 2), acquirerId: id(2, 11), rrn: id(12, 12) },
		...{ terminalId: text(8), merchantId: text(15), currency: id(3, 3), paymentId: id(16, 32) }
	}),
	card: relayed(sealed('host', { pan: secret('pan') })),
	credential: relayed(sealed('host', { pin: secret('pin') }))
});
// 2026-11-23 20:30:15 UTC is the next day at 04:30:15 in China.
const at = Date.UTC(2026, 10, 23, 20, 30, 15);
const message = {
	processingCode: '000000',
	amount: { minor: 28000, ccy: 'CNY' },
	transmittedAt: at,
	stan: '000123',
	localTime: at,
	localDate: at,
	expiry: '3012',
	entryMode: '010',
	conditionCode: '59',
	acquirerId: '9991',
	rrn: '632804000123',
	terminalId: 'WEB1',
	merchantId: 'LANTERN',
	currency: '156',
	paymentId: 'HB20261123000001'
};
const mac = '0123456789abcdef';
const form = iso8583Form(request);
const textOf = (shown: ReturnType<typeof asIso8583>, number: number) =>
	shown.fields.find((field) => field.number === number)?.text;

describe('a 0200', () => {
	test('lights the bits of domain 8.1, and that of its code', () => {
		const shown = asIso8583('0200', form, { message, card: null, credential: null }, null);
		expect(shown.bitmap).toBe('723C048108C09000');
		expect(asIso8583('0200', form, { message, card: null, credential: null }, mac).bitmap).toBe(
			'723C048108C09001'
		);
	});

	test('has every value in its form', () => {
		const shown = asIso8583('0200', form, { message, card: null, credential: null }, mac);
		expect(Object.fromEntries(shown.fields.map(({ number, text }) => [number, text]))).toEqual({
			...{ 2: null, 3: '000000', 4: '000000028000', 7: '1123203015', 11: '000123' },
			...{ 12: '043015', 13: '1124', 14: '3012', 22: '010', 25: '59', 32: '9991' },
			...{ 37: '632804000123', 41: 'WEB1    ', 42: 'LANTERN        ', 49: '156' },
			...{ 52: null, 64: '0123456789ABCDEF' }
		});
		expect(shown.others).toEqual(['paymentId']);
		expect(shown.fields.every(({ fits }) => fits)).toBe(true);
	});

	test('shows what is sealed to nobody, and a card number masked', () => {
		const closed = asIso8583('0200', form, { message, card: null, credential: null }, mac);
		expect(closed.whole).toBeNull();
		const hidden = closed.fields.flatMap(({ number, hidden }) =>
			hidden ? [[number, hidden]] : []
		);
		expect(hidden).toEqual([
			[2, 'sealed'],
			[52, 'sealed']
		]);
		const card = { pan: { $secret: 'pan', masked: '99991001****0019', matches: [] } };
		const credential = { pin: { $secret: 'pin', masked: '****', matches: [] } };
		const host = asIso8583('0200', form, { message, card, credential }, mac);
		expect(textOf(host, 2)).toBe('99991001****0019');
		expect(host.fields.find(({ number }) => number === 52)).toMatchObject({ hidden: 'secret' });
		const sender = { pan: { $secret: 'pan', name: 'card' } };
		expect(textOf(asIso8583('0200', form, { message, card: sender }, mac), 2)).toBeNull();
	});

	test('says so where a value does not have the form', () => {
		const odd = { ...message, acquirerId: 'HB' };
		const shown = asIso8583('0200', form, { message: odd }, mac);
		expect(shown.fields.find(({ number }) => number === 32)).toMatchObject({
			text: 'HB',
			fits: false
		});
		expect(shown.whole).toBeNull();
	});

	test('is one text that can be read back', () => {
		const shown = asIso8583('0200', form, { message }, mac);
		const read = decode(shown.whole ?? '');
		expect(read).toMatchObject({ ok: true, mti: '0200', bitmap: shown.bitmap });
		expect(read.ok && Object.fromEntries(read.fields)).toEqual(
			Object.fromEntries(shown.fields.map(({ number, text }) => [number, text]))
		);
	});
});

test('with field 90 there are two bitmaps, and the code is field 128', () => {
	const undone = kind('undone', { message: authenticated({ amount, original: text(42) }) });
	const claims = { amount: { minor: 1, ccy: 'JPY' }, original: '0200'.padEnd(42, '0') };
	const shown = asIso8583('0420', iso8583Form(undone), { message: claims }, mac);
	expect(shown.fields.map(({ number }) => number)).toEqual([4, 49, 90, 128]);
	expect(shown.bitmap).toHaveLength(32);
	expect(textOf(shown, 49)).toBe('392');
});

test('what is available stands in field 54, in the currency of the message', () => {
	const answer = kind('answer', {
		result: authenticated({ currency: id(3, 3), availableMinor: integer() })
	});
	const shown = asIso8583(
		'0210',
		iso8583Form(answer),
		{ result: { currency: '344', availableMinor: 72000 } },
		null
	);
	expect(textOf(shown, 54)).toBe('1002344C000000072000');
});

test('the code is that which travels', () => {
	expect(macIn(JSON.stringify({ claims: '{"mac":"no"}', mac }))).toBe(mac);
	expect(macIn('{"claims":"{}"}')).toBeNull();
	expect(macIn(undefined)).toBeNull();
});

test.each([
	['0200', 'ISO 8583 0200'],
	['camt.054', 'ISO 20022 camt.054'],
	['AReq', 'EMV 3-D Secure AReq'],
	['PInitRes', 'SET PInitRes'],
	['PReq', 'SET PReq'],
	['CapReq', 'SET CapReq'],
	['waybill', 'waybill']
])('%s is %s', (shownAs, name) => expect(standardName(shownAs)).toBe(name));

test('a claim of another name has no element, and an unknown message no form', () => {
	expect(iso20022Form('pacs.008', settlementOrder)?.elements).toEqual({
		'order.txId': ['PmtId/TxId'],
		'order.amount': ['IntrBkSttlmAmt'],
		'order.creditor': ['Cdtr/Nm'],
		'order.creditorAgent': ['CdtrAgt/FinInstnId/BICFI'],
		'order.debtorAgent': ['DbtrAgt/FinInstnId/BICFI']
	});
	expect(iso20022Form('camt.999', settlementOrder)).toBeNull();
});

describe('every row that names a standard’s message has its form and words', () =>
	forEveryMode((mode, { plain, rows }) =>
		test(mode.id, () => {
			for (const options of [plain, ...rows.map((run) => run.options)]) {
				const { rows: table, secrets } = mode.casting(options);
				for (const row of Object.values(table))
					expect([row.id, lacking(row)]).toEqual([row.id, []]);
				// The lesson on PIN blocks shows its PIN in clear.
				for (const { kind: of, value } of secrets)
					if (of !== 'pan') expect(value).not.toBe(pinDemo.pin);
			}
		})
	));

const { standards } = dictionaries['zh-CN'];
/** What is missing where a row is shown as a standard's message; names of other standards are only names. */
function lacking({ shownAs, form }: Row): readonly string[] {
	if (shownAs === undefined) return [];
	const elements = Object.values(form?.elements ?? {}).flat();
	const none = elements.length === 0 ? ['elements'] : [];
	if (/^\d/.test(shownAs)) {
		const strange = elements.filter(
			(number) => !fieldFormats.has(Number(number)) || !(number in standards.fields)
		);
		return [...none, ...strange, ...(messageType(shownAs) ? [] : ['type'])];
	}
	if (!/^(pain|pacs|camt)/.test(shownAs)) return [];
	return shownAs in standards.messages ? none : [...none, 'name'];
}
