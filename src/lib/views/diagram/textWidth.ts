/** About how wide a text is at a font size: Chinese characters are square, Latin ones a good half. */
export function textWidth(text: string, size: number): number {
	let width = 0;
	for (const character of text) width += character > '\u2e80' ? size : size * 0.57;
	return width;
}
