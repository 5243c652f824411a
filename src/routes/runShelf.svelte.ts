import { fetchMode } from '#lib/modes/fetched.ts';
import type { Refused } from '#lib/session/refusal.ts';
import type { RunHead, Runs } from '#lib/session/runs.ts';
import { exportRun, importRun } from '#lib/session/traceFile.ts';
import { savedRuns } from './saved.ts';
import { productVersion, saveText } from './traceCopy.ts';

/** The list of saved runs, and what a person does with it. */
export class RunShelf {
	heads = $state.raw<readonly RunHead[]>([]);
	kept = $state(true);
	/** Read from the browser by now. */
	ready = $state(false);
	refused = $state.raw<Refused | null>(null);
	/** The run just deleted, until another is or the deletion is undone. */
	deleted = $state.raw<RunHead | null>(null);
	imported = $state.raw<RunHead | null>(null);
	#runs: Runs | null = null;

	async read(): Promise<void> {
		this.#runs = await savedRuns();
		this.kept = this.#runs.kept;
		const listed = await this.#runs.list();
		if (listed.ok) this.heads = listed.value;
		else this.refused = listed;
		this.ready = true;
	}

	async delete(id: string): Promise<void> {
		const head = this.heads.find((one) => one.id === id) ?? null;
		const removed = await this.#runs?.remove(id);
		if (removed && !removed.ok) this.refused = removed;
		else this.deleted = head;
		await this.read();
	}

	async undo(): Promise<void> {
		const restored = this.deleted ? await this.#runs?.restore(this.deleted.id) : undefined;
		if (restored && !restored.ok) this.refused = restored;
		this.deleted = null;
		await this.read();
	}

	async export(id: string): Promise<void> {
		if (!this.#runs) return;
		const text = await exportRun(this.#runs, id, productVersion);
		if (text.ok) saveText(`paylanes-${id}.json`, text.value);
		else this.refused = text;
	}

	async import(file: Blob): Promise<void> {
		if (!this.#runs) return;
		this.refused = null;
		this.imported = null;
		const imported = await importRun(this.#runs, file, fetchMode);
		if (imported.ok) this.imported = imported.value;
		else this.refused = imported;
		await this.read();
	}
}
