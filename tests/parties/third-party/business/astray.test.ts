import { expect, test } from 'vitest';
import { balanceOf, type Books } from '../../../../src/lib/money/ledger.ts';
import { advance } from '../../../../src/lib/world/advance.ts';
import { nextEntry } from '../../../../src/lib/world/runner.ts';
import type { World } from '../../../../src/lib/world/world.ts';
import { forged } from '../../forged.ts';
import { genuine, happened, plainRun, type Scene } from '../../scene.ts';

/** The run again, the carrier having reported something else than the delivery. */
async function reporting(scene: Scene, event: string): Promise<World> {
	const { cast, vault } = scene;
	const { message, before } = genuine(scene, 'M4B-15');
	const other = await forged(scene, before, message, { claims: (said) => ({ ...said, event }) });
	const lost = { type: 'faulted', id: message.id, fault: { type: 'dropped' } } as const;
	const without = happened(cast, before, lost);
	let world = happened(cast, without, { type: 'injected', message: other });
	for (;;) {
		const entry = await nextEntry(cast, vault, world);
		if (!entry) return world;
		world = advance(cast, world, entry);
	}
}

test.each([
	['in-transit', 47_904_000],
	['lost', 14_371_200],
	['refused', 14_371_200],
	['returned', 14_371_200]
])('goods that are %s: silence makes the seller’s share %i', async (event, minor) => {
	const options = { trade: 'b2b', inspection: 'silent' };
	const scene = await plainRun('third-party', { options });
	const world = await reporting(scene, event);
	expect(balanceOf(world.books as Books, 'TPP:wal:Bluestone')).toBe(minor);
});
