import type { Row } from '../../src/lib/world/row.ts';
import { checkedIn, plainRun, type Scene, type Setting } from './scene.ts';

/** One row as one table has it, and the first run in which its receiver accepts it. */
export interface Shape {
	readonly scene: Scene;
	readonly setting: Setting;
	readonly row: Row;
}

/** The scenes of these runs, and every shape of every row that they accept once. */
export async function allShapes(mode: string, settings: readonly Setting[]) {
	const scenes = await Promise.all(settings.map((setting) => plainRun(mode, setting)));
	const seen = new Set<string>();
	const shapes = scenes.flatMap((scene, place) => {
		const accepted = rowsAccepted(scene);
		return Object.values(scene.cast.rows).flatMap((row): Shape[] => {
			const shape = JSON.stringify([row.key, row.kind, row.checks, row.parts]);
			const setting = settings[place];
			if (seen.has(shape) || !accepted.has(row.key) || !setting) return [];
			seen.add(shape);
			return [{ scene, setting, row }];
		});
	});
	return { scenes, shapes };
}

function rowsAccepted({ worlds }: Scene): ReadonlySet<string> {
	const accepted = worlds.flatMap((world) =>
		checkedIn(world).filter(({ outcome }) => outcome === 'accepted')
	);
	return new Set(accepted.map(({ message }) => message.row));
}
