/** The dash of each palette colour's lane: what colour says, said again. */
export const dashes: readonly string[] = [
	'none',
	'10 4',
	'2 4',
	'14 4 2 4',
	'6 3',
	'1 5',
	'10 3 2 3 2 3',
	'18 5',
	'5 6',
	'3 2'
];
