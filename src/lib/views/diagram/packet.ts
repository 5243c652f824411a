import { path } from 'd3';

/** A layer as it is drawn: what it is, and whose key it wears. */
export interface Coat {
	readonly kind: 'envelope' | 'seal' | 'half' | 'frame' | 'card';
	/** Palette index of the reader (envelope) or signer (seal); null where it is nobody's. */
	readonly colour: number | null;
	readonly letter: string;
}
interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}
/** One layer of a packet in numbers, the outermost first. */
export interface Wrapping extends Box {
	readonly coat: Coat;
	/** Flap of an envelope. */
	readonly flap: string;
	/** Middle and size of the seal or of the letter on the flap. */
	readonly mark: { readonly x: number; readonly y: number; readonly radius: number };
	/** Notches at top and bottom of a seal that two halves share. */
	readonly notches: string;
	/** Lines of writing on an open card. */
	readonly writing: string;
}

const outermost: Box = { x: -23, y: -16, width: 46, height: 32 };

/** Nested protection is nested drawing: each layer lies inside the one before. */
export function wrappingsOf(coats: readonly Coat[]): readonly Wrapping[] {
	let box = outermost;
	return [...coats, { kind: 'card', colour: null, letter: '' } as const].map((coat) => {
		const mark = markOf(coat, box);
		const wrapping = {
			...box,
			coat,
			flap: flapOf(box),
			mark,
			notches: notchesOf(mark),
			writing: writingOf(box)
		};
		box = insideOf(coat, box);
		return wrapping;
	});
}

function insideOf({ kind }: Coat, { x, y, width, height }: Box): Box {
	switch (kind) {
		case 'envelope':
			return { x: x + 5, y: y + height * 0.46, width: width - 10, height: height * 0.44 };
		case 'frame':
			return { x: x + 3.5, y: y + 3.5, width: width - 7, height: height - 7 };
		case 'seal':
		case 'half':
			return { x: x + 2, y: y + 2, width: width - Math.min(16, height * 0.62), height: height - 4 };
		case 'card':
			return { x, y, width, height };
	}
}

function flapOf({ x, y, width, height }: Box): string {
	const drawn = path();
	drawn.moveTo(x, y);
	drawn.lineTo(x + width / 2, y + height * 0.52);
	drawn.lineTo(x + width, y);
	return drawn.toString();
}

function markOf({ kind }: Coat, { x, y, width, height }: Box): Wrapping['mark'] {
	const radius = Math.min(8.5, height * 0.34);
	return kind === 'seal' || kind === 'half'
		? { x: x + width - radius + 1, y: y + height - radius + 1, radius }
		: { x: x + width / 2, y: y + Math.min(8, height * 0.3), radius };
}

function notchesOf({ x, y, radius }: Wrapping['mark']): string {
	const drawn = path();
	for (const side of [-1, 1]) {
		drawn.moveTo(x - radius * 0.34, y + side * radius * 1.05);
		drawn.lineTo(x, y + side * radius * 0.5);
		drawn.lineTo(x + radius * 0.34, y + side * radius * 1.05);
	}
	return drawn.toString();
}

function writingOf({ x, y, width, height }: Box): string {
	const drawn = path();
	const lines = Math.max(1, Math.min(3, Math.floor(height / 6)));
	for (let line = 0; line < lines; line++) {
		const at = y + (height / (lines + 1)) * (line + 1);
		drawn.moveTo(x + 3.5, at);
		drawn.lineTo(x + width * (line === lines - 1 ? 0.6 : 0.88), at);
	}
	return drawn.toString();
}
