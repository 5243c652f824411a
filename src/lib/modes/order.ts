/** The order in which the source tells of the modes; whatever else there is comes behind. */
const told = ['bank-gateway', 'online-banking', 'joint-gateway', 'third-party'];
const placeOf = (id: string): number => (told.includes(id) ? told.indexOf(id) : told.length);

/** The mode to begin with: everything that the others vary is in it (domain 15). */
export const firstLesson = 'online-banking';

/** Something of each mode by the mode's id, the folder that its file stands in, in that order. */
export const inOrder = <V>(files: Readonly<Record<string, V>>): Readonly<Record<string, V>> =>
	Object.fromEntries(
		Object.entries(files)
			.map(([path, value]) => [path.split('/')[1] ?? path, value] as const)
			.sort(([one], [other]) => placeOf(one) - placeOf(other))
	);
