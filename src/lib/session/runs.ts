import type { KeyStore } from '#lib/vault/vault.ts';
import type { Entry, Options } from '#lib/world/fact.ts';
import type { Refusal, Result } from './refusal.ts';

/** The shape in which runs are saved; one that is newer than this is refused. */
export const runSchema = 1;

/** What the list of saved runs shows, and where a run was left. */
export interface RunHead {
	readonly id: string;
	readonly mode: string;
	readonly options: Options;
	/** The scenario that the run follows, by its id. */
	readonly scenario?: string;
	/** Real time, milliseconds since the Unix epoch. */
	readonly createdAt: number;
	readonly changedAt: number;
	/** Number of the last entry. */
	readonly last: number;
	/** The step that was shown. */
	readonly cursor: number;
	/** Nothing more happens by itself. */
	readonly ended: boolean;
	/** The run of which this one is another ending, and its last common entry. */
	readonly forkedFrom: { readonly run: string; readonly seq: number } | null;
	readonly imported: boolean;
	/** Layers of keys, the oldest first (see keyLayers.ts). */
	readonly layers: readonly string[];
	readonly schema: number;
	readonly removedAt: number | null;
}

/** What changes in a head while a run goes on. */
export interface Standing {
	readonly cursor: number;
	readonly ended: boolean;
}

/** Where runs are kept: in the browser's database, or in memory where there is none. */
export interface Runs {
	/** False: everything is gone with the page, and `why` says why. */
	readonly kept: boolean;
	readonly why: Refusal | null;
	readonly keys: KeyStore;
	/** The newest first, without those removed. */
	list(): Promise<Result<readonly RunHead[]>>;
	head(id: string): Promise<Result<RunHead>>;
	/** Entries `from` to `to`, both included. */
	entries(id: string, from: number, to: number): Promise<Result<readonly Entry[]>>;
	/** A whole run at once: one that begins, was forked off, or was imported. */
	create(head: RunHead, entries: readonly Entry[]): Promise<Result>;
	/** One entry together with the head, both or neither; only behind the last entry that is saved. */
	append(id: string, entry: Entry, standing: Standing): Promise<Result>;
	/** Remembers the step that is shown. */
	place(id: string, cursor: number): Promise<Result>;
	remove(id: string): Promise<Result>;
	/** Undoes `remove`. */
	restore(id: string): Promise<Result>;
	close(): void;
}

/** A name no other run has, in this browser or elsewhere. */
export function newRunId(): string {
	return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 12)}`;
}

/** The head of a run that begins now. */
export function newHead(
	id: string,
	entries: readonly Entry[],
	standing: Standing,
	origin: Pick<RunHead, 'forkedFrom' | 'imported' | 'layers'>
): RunHead {
	const [first] = entries;
	if (first?.type !== 'begun')
		throw new Error(`a run begins with begun: ${first?.type ?? 'nothing'}`);
	const now = Date.now();
	return {
		id,
		mode: first.mode,
		options: first.options,
		...(first.scenario === undefined ? {} : { scenario: first.scenario }),
		createdAt: now,
		changedAt: now,
		last: entries.length - 1,
		...standing,
		...origin,
		schema: runSchema,
		removedAt: null
	};
}
