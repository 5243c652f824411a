/** Paths of the page's few icons, on a 20 by 20 ground, drawn with strokes. */
export const icons = {
	first: 'M5 4v12M15 4l-7 6 7 6z',
	previous: 'M13 4l-7 6 7 6z',
	play: 'M6 4l10 6-10 6z',
	pause: 'M7 4v12M13 4v12',
	next: 'M7 4l7 6-7 6z',
	last: 'M15 4v12M5 4l7 6-7 6z',
	run: 'M4 5l6 5-6 5zM11 5l5 5-5 5M17 4v12',
	lock: 'M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9',
	coin: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM10 6v8M7.5 8h5M7.5 11h5',
	box: 'M3 6.5l7-3.5 7 3.5v7L10 17l-7-3.5zM3 6.5l7 3.5 7-3.5M10 10v7',
	risk: 'M10 3l7.5 13.5h-15zM10 8v4.5M10 14.4v.4',
	fold: 'M3 4v12M17 4v12M6 10h8M8.5 7L6 10l2.5 3M11.5 7l2.5 3-2.5 3',
	eye: 'M2 10s3-5.5 8-5.5 8 5.5 8 5.5-3 5.5-8 5.5S2 10 2 10zM10 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
	key: 'M7.5 8.5a3 3 0 1 0-.1 3.2l8.6-.1v3M13 11.6v2.4',
	chip: 'M5 5h10v10H5zM8 2v3M12 2v3M8 15v3M12 15v3M2 8h3M2 12h3M15 8h3M15 12h3',
	check: 'M4 10.5l4 4 8-9',
	cross: 'M5 5l10 10M15 5L5 15',
	down: 'M10 3v10M5.5 9l4.5 4.5L14.5 9M4 17h12',
	more: 'M4 6h12M4 10h12M4 14h12',
	arrow: 'M3 10h13M11 5l5 5-5 5'
} as const;
export type IconName = keyof typeof icons;
