import { modes } from '../../src/lib/modes/index.ts';
import type { Mode } from '../../src/lib/modes/mode.ts';
import { scenarios } from '../../src/lib/scenarios/index.ts';
import type { Scenario } from '../../src/lib/scenarios/scenario.ts';
import type { Options } from '../../src/lib/world/fact.ts';
import type { Row } from '../../src/lib/world/row.ts';
import { readings, steps, type Carrier, type Reading } from './sentences.ts';

/** Every row that some choice before a run puts into a mode's table. */
function rowsOf(mode: Mode): readonly Row[] {
	const alone = mode.options.flatMap((spec): readonly Options[] =>
		spec.type === 'choice' ? spec.values.map((value) => ({ [spec.name]: value })) : []
	);
	const rows = [{}, ...alone].flatMap((options) => Object.values(mode.casting(options).rows));
	return [...new Map(rows.map((row) => [`${row.key} ${row.kind}`, row])).values()];
}
const tables = new Map(Object.values(modes).map((mode) => [mode.id, rowsOf(mode)] as const));
const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

/** The rows that a carrier names; one that names none is a mistake of whoever wrote it. */
function carried(carrier: Carrier): readonly Row[] {
	const [mode = '', row = ''] = carrier.split(' ');
	const start = row.endsWith('*') ? row.slice(0, -1) : null;
	const found = (tables.get(mode) ?? []).filter(({ id }) =>
		start === null ? id === row : id.startsWith(start)
	);
	if (found.length === 0) throw new Error(`nothing carries the source: ${carrier}`);
	return found;
}

/** Rows that a scenario strikes, or says something of. */
const rowsIn = ({ script, promise }: Scenario): readonly string[] => [
	...script.flatMap(({ when }) => ('row' in when ? [when.row] : [])),
	...Object.keys(promise.rcs ?? {}),
	...Object.keys(promise.sent ?? {})
];
const about = (mode: string, keys: readonly string[]): readonly string[] =>
	scenarios
		.filter((one) => one.mode === mode && rowsIn(one).some((row) => keys.includes(row)))
		.map(({ id }) => id);

const cell = (ids: readonly string[]): string => (ids.length > 0 ? ids.join(', ') : '-');

function stepTable(id: string): readonly string[] {
	const lines = [...tables].flatMap(([mode, rows]) => {
		const own = rows.filter((row) => row.steps.includes(id));
		if (own.length === 0) return [];
		const played = about(
			mode,
			own.map(({ key }) => key)
		);
		return [`| ${mode} | ${cell(unique(own.map((row) => row.id)))} | ${cell(played)} |`];
	});
	if (lines.length === 0) throw new Error(`nothing carries the source: ${id}`);
	return ['| mode | messages | scenarios |', '| --- | --- | --- |', ...lines];
}

function readingLines({ id, source, read, carriers, options, also }: Reading): readonly string[] {
	for (const named of options ?? []) offered(named);
	const byMode = new Map<string, Row[]>();
	for (const carrier of carriers) {
		const mode = carrier.split(' ')[0] ?? '';
		byMode.set(mode, [...(byMode.get(mode) ?? []), ...carried(carrier)]);
	}
	const messages = [...byMode].map(
		([mode, rows]) => `${mode}: ${cell(unique(rows.map((row) => row.id)))}`
	);
	const played = [...byMode].flatMap(([mode, rows]) => {
		const ids = about(
			mode,
			rows.map(({ key }) => key)
		);
		return ids.length > 0 ? [`${mode}: ${cell(ids)}`] : [];
	});
	return [
		`**${id}** "${source}": ${read}.`,
		'',
		...(messages.length > 0 ? [`- Messages: ${messages.join('; ')}`] : []),
		...(played.length > 0 ? [`- Scenarios: ${played.join('; ')}`] : []),
		...(options ? [`- Choices: ${options.map((one) => `\`${one}\``).join(', ')}`] : []),
		...(also === undefined ? [] : [`- ${also}`]),
		''
	];
}

/** A choice that is not offered is a mistake, too. */
function offered(named: string): void {
	const [mode = '', choice = ''] = named.split(' ');
	const [name, value = ''] = choice.split('=');
	const spec = modes[mode]?.options.find((one) => one.name === name);
	if (spec?.type !== 'choice' || !spec.values.includes(value))
		throw new Error(`no such choice: ${named}`);
}

/** Every sentence of the source, and the messages and scenarios that carry it out. */
export const sourcePage = (): string =>
	[
		'# The source, and what carries it out',
		'',
		'Written by `npm run source` from the tables of messages and the scenarios. S1 to S8 are the steps of the',
		'source text; R1 to R19 are the places where it is vague, and how it is read here.',
		'',
		'## Steps',
		'',
		...steps.flatMap(({ id, source, plain }) => [
			`### ${id}`,
			'',
			`${source}. ${plain}.`,
			'',
			...stepTable(id),
			''
		]),
		'## Readings',
		'',
		...readings.flatMap(readingLines)
	].join('\n');
