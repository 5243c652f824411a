import { atRest } from '#lib/world/due.ts';
import type { Entry, Options } from '#lib/world/fact.ts';
import { folded, type History } from './history.ts';
import { lastWorld, type Playables } from './opening.ts';
import { done, refuse, type Result } from './refusal.ts';
import { newHead, newRunId, type RunHead, type Runs } from './runs.ts';
import { secretIn } from './secretsIn.ts';
import { traceShape, traceVersion } from './traceShape.ts';

/** The file format; `docs/trace.md` describes it for people. */
export interface TraceFile {
	readonly format: 'paylanes-trace';
	readonly version: number;
	readonly productVersion: string;
	readonly mode: string;
	readonly options: Options;
	readonly seed: number;
	/** Layers of keys in the browser that made the run; empty where it was never forked. */
	readonly layers: readonly string[];
	readonly entries: readonly Entry[];
}

/** A file that was found good, with the worlds it leads to. */
export interface Imported {
	readonly file: TraceFile;
	readonly history: History;
}

/** The longest run that the page offers, a day of 1,000 payments, takes about half of it. */
const mostBytes = 200 * 1024 * 1024;

/** A trace as the text of a file. A secret in it is a bug of whoever made it, and is never written. */
export function exportTrace(
	entries: readonly Entry[],
	productVersion: string,
	layers: readonly string[] = []
): string {
	const [first] = entries;
	if (first?.type !== 'begun') throw new Error('a trace begins with begun: nothing to export');
	const { mode, options, seed } = first;
	const file: TraceFile = {
		format: 'paylanes-trace',
		version: traceVersion,
		productVersion,
		mode,
		options,
		seed,
		layers,
		entries
	};
	const secret = secretIn(file);
	if (secret !== null) throw new Error(`a trace must not hold a secret: ${secret}`);
	return JSON.stringify(file);
}

/** Reads the text of a trace file; whatever is wrong with it is refused by name, with the place. */
export async function importTrace(text: string, playableOf: Playables): Promise<Result<Imported>> {
	if (text.length > mostBytes) return refuse('trace-too-large');
	let value: unknown;
	try {
		value = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch (error) {
		return refuse('trace-not-json', '', error instanceof Error ? error.message : undefined);
	}
	const file = formed(value);
	if (!file.ok) return file;
	const playable = await playableOf(file.value.mode);
	if (!playable) return refuse('mode-unknown', '/mode', file.value.mode);
	const outOfOrder = disorder(file.value);
	if (outOfOrder !== null) return refuse('trace-out-of-order', outOfOrder);
	const secret = secretIn(value);
	if (secret !== null) return refuse('trace-holds-secret', secret);
	const history = folded(playable.casting, file.value.entries);
	return history.ok ? done({ file: file.value, history: history.value }) : history;
}

/** Reads a file that a person picked and saves it as a run; a bad file changes nothing. */
export async function importRun(
	runs: Runs,
	file: Blob,
	playableOf: Playables
): Promise<Result<RunHead>> {
	if (file.size > mostBytes) return refuse('trace-too-large');
	const trace = await importTrace(await file.text(), playableOf);
	if (!trace.ok) return trace;
	const { history } = trace.value;
	const { entries, layers } = trace.value.file;
	const id = newRunId();
	const ended = atRest(lastWorld(history));
	const origin = { forkedFrom: null, imported: true, layers: [...layers, id] };
	const head = newHead(id, entries, { cursor: 0, ended }, origin);
	const saved = await runs.create(head, entries);
	return saved.ok ? done(head) : saved;
}

/** A saved run as the text of a trace file. */
export async function exportRun(
	runs: Runs,
	id: string,
	productVersion: string
): Promise<Result<string>> {
	const head = await runs.head(id);
	if (!head.ok) return head;
	const entries = await runs.entries(id, 0, head.value.last);
	if (!entries.ok) return entries;
	return done(exportTrace(entries.value, productVersion, head.value.layers));
}

function formed(value: unknown): Result<TraceFile> {
	const { format, version } = Object(value) as Partial<Record<string, unknown>>;
	if (format !== 'paylanes-trace') return refuse('trace-not-a-trace', '/format');
	if (typeof version === 'number' && version > traceVersion)
		return refuse('trace-from-newer-version', '/version', String(version));
	const problem = traceShape.problem(value, '');
	if (!problem) return done(value as TraceFile);
	const why = problem.place.startsWith('/entries/') ? 'trace-entry-broken' : 'trace-not-a-trace';
	return refuse(why, problem.place, problem.is);
}

/** The first place that is not in its order, or says otherwise than the first entry. */
function disorder({ entries, mode, seed, options }: TraceFile): string | null {
	const [first] = entries;
	if (first?.type !== 'begun') return '/entries/0/type';
	if (first.mode !== mode) return '/mode';
	if (first.seed !== seed) return '/seed';
	if (!sameOptions(first.options, options)) return '/options';
	let at = 0;
	for (const [place, entry] of entries.entries()) {
		if (entry.seq !== place) return `/entries/${place}/seq`;
		if (entry.at < at) return `/entries/${place}/at`;
		if (entry.because !== null && entry.because >= place) return `/entries/${place}/because`;
		if (place > 0 && entry.type === 'begun') return `/entries/${place}/type`;
		at = entry.at;
	}
	return null;
}

function sameOptions(one: Options, other: Options): boolean {
	const names = Object.keys(one);
	return (
		names.length === Object.keys(other).length &&
		names.every((name) => Object.hasOwn(other, name) && one[name] === other[name])
	);
}
