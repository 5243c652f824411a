import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../src/lib/vault/memoryStore.ts';
import { realVault } from '../../src/lib/vault/real/realVault.ts';
import { symbolicVault } from '../../src/lib/vault/symbolic/symbolicVault.ts';
import type { Expectation, PartReading } from '../../src/lib/vault/vault.ts';
import { expectationsOf } from '../../src/lib/world/seal.ts';
import { forEveryMode } from './data/data.ts';
import { wholeRun, type Played } from './playing.ts';

/** What happened, without bytes: who was told what, which checks ran and how each ended. */
const decisions = (played: Played): readonly unknown[] =>
	played.worlds.flatMap((world) =>
		world.happened.map((one) => {
			if (one.type !== 'checked')
				return one.type === 'handshake' ? [one.message.row, one.held] : one;
			const checks = one.checks.map(({ code, of, held, error }) => [code, of, held, error]);
			return [one.message.row, one.outcome, checks];
		})
	);

/** Every layer of a text, altered in turn: at the head, in the middle and at the end of each segment. */
function alterations(text: string): readonly string[] {
	const separator = text.startsWith('{') ? ',' : '.';
	const segments = text.split(separator);
	return segments.flatMap((segment, place) =>
		[0, 0.25, 0.5, 0.75].map((share) => {
			const at = Math.floor(share * segment.length);
			const old = segment.charAt(at);
			const other = old === 'A' ? 'B' : 'A';
			const changed = segment.slice(0, at) + other + segment.slice(at + 1);
			return segments.with(place, changed).join(separator);
		})
	);
}

/** Held or not, and by which check; an altered text may fail at one of two checks of the same layer. */
const accepted = (reading: PartReading | undefined, layers: readonly Expectation[]): boolean =>
	layers.length > 0 &&
	(reading?.layers.flatMap((layer) => Object.values(layer.outcomes)).every((one) => one.held) ??
		false) &&
	reading?.claims !== null;

forEveryMode((mode, { vaults }) => {
	describe(`${mode.id}: the real and the symbolic vault`, () => {
		test.each(vaults)('decide the same on every message %j', async (options) => {
			const real = await wholeRun(mode, options, realVault(memoryStore()));
			const symbolic = await wholeRun(mode, options, symbolicVault());
			expect(decisions(symbolic)).toEqual(decisions(real));
		});

		test.each(vaults)(
			'refuse every part of every message that was altered %j',
			async (options) => {
				for (const vault of [realVault(memoryStore()), symbolicVault()]) {
					const played = await wholeRun(mode, options, vault);
					let altered = 0;
					for (const [place, entry] of played.trace.entries()) {
						const world = played.worlds[place];
						if (entry.type !== 'sent' || entry.message.handshake || !world) continue;
						for (const [name, part] of Object.entries(entry.message.parts)) {
							for (const text of alterations(part.text)) {
								if (text === part.text) continue;
								const expected = expectationsOf(played.cast, world, entry.message, {
									[name]: text
								})[name];
								const protects =
									expected?.layers.filter(
										(layer) =>
											(layer.kind === 'SIG' && layer.verify) ||
											(layer.kind === 'ENV' && layer.mine !== null) ||
											layer.kind === 'MAC'
									) ?? [];
								if (!expected || protects.length === 0) continue;
								const reading = await vault.read({ [name]: expected }, world.now, world.trust);
								altered++;
								expect(
									accepted(reading[name], protects),
									`${vault.kind} ${entry.message.row} ${name} ${text.slice(0, 80)}`
								).toBe(false);
							}
						}
					}
					expect(altered).toBeGreaterThan(100);
				}
			},
			60_000
		);
	});
});
