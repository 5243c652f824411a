import { expect, test } from 'vitest';
import { Asking } from './asking.ts';

test('the same number with other content is refused', async () => {
	const asking = await (await Asking.begun()).asks('1', 'why').rest();
	await asking.asks('1', 'how').rest();
	expect(asking.outcomes.slice(-1)).toEqual(['A-1 refused E-DUP-CONFLICT']);
	expect(asking.asked).toBe(1);
});

test('what was refused is not remembered: it may come again and be taken', async () => {
	const asking = await Asking.begun();
	const lost = await asking.asks('1', 'why').until('A-1');
	asking.happen({ type: 'faulted', id: lost.id, fault: { type: 'altered', at: 0.9 } });
	await asking.rest();
	await asking.asks('1', 'how').rest();
	expect(asking.outcomes.slice(1)).toEqual(['A-1 refused CK03', 'A-1 accepted', 'A-2 accepted']);
});

test('the same bytes again: the same answer again, and nothing else happens', async () => {
	const asking = await (await Asking.begun()).asks('1', 'why').rest();
	await asking.asks('1', 'why').rest();
	expect(asking.outcomes.slice(1)).toEqual([
		'A-1 accepted',
		'A-2 accepted',
		'A-1 repeated',
		'A-2 repeated'
	]);
	expect(asking.asked).toBe(1);
	const texts = asking.trace.flatMap((entry) =>
		entry.type === 'sent' && entry.message.row === 'A-2'
			? [entry.message.parts['answer']?.text]
			: []
	);
	expect(texts).toEqual(['{"words":"answer 1"}', '{"words":"answer 1"}']);
});

test('another number is another question', async () => {
	const asking = await (await Asking.begun()).asks('1').asks('2').rest();
	expect(asking.asked).toBe(2);
});

test('a machine that is down loses what arrives, and remembers what it knew', async () => {
	const asking = await (await Asking.begun()).asks('1').rest();
	asking.happen({ type: 'stopped', party: 'K' });
	await asking.asks('2').rest();
	expect(asking.asked).toBe(1);
	asking.happen({ type: 'restarted', party: 'K' });
	await asking.asks('1').asks('2').rest();
	expect(asking.outcomes.slice(-4)).toEqual([
		'A-1 repeated',
		'A-1 accepted',
		'A-2 repeated',
		'A-2 accepted'
	]);
	expect(asking.asked).toBe(2);
});
