import type { Entry, Fact } from '../../src/lib/world/fact.ts';
import type { Row } from '../../src/lib/world/row.ts';
import { checkedIn, plainRun, type Scene, type Setting } from './scene.ts';

/** Every answer of the books is lost, so that they are asked. */
const losesTransferResult = (entry: Entry): Fact | null =>
	entry.type === 'sent' && entry.message.row === 'M2-22'
		? { type: 'faulted', id: entry.message.id, fault: { type: 'dropped' } }
		: null;

/** Runs that together send every row of the table, in all the shapes that the table has. */
const settings: readonly Setting[] = [
	{ options: {} },
	{ options: { edition: 'mass' } },
	{ options: { orderChannel: 'front', enrolment: 'done' } },
	{ options: { merchantBank: 'other', enrolment: 'done' } },
	{ options: { amount: 6_000_000, enrolment: 'done' } },
	{ options: { decision: 'cancel', enrolment: 'done' } },
	{ options: { refund: 'partial', merchantBank: 'other', enrolment: 'done' } },
	{ options: { enrolment: 'done' }, meddle: losesTransferResult }
];

/** One row as one table has it, and the first run in which its receiver accepts it. */
export interface Shape {
	readonly scene: Scene;
	readonly setting: Setting;
	readonly row: Row;
}

/** The scenes of those runs, and every shape of every row once. */
export async function allShapes() {
	const scenes = await Promise.all(settings.map((setting) => plainRun(setting)));
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
