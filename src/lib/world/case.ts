import type { Outcome } from '#lib/vault/vault.ts';
import type { Cast, Finding, Given } from './cast.ts';
import type { Reading } from './fact.ts';
import type { Message } from './message.ts';
import type { Row } from './row.ts';
import type { World } from './world.ts';

/** Everything one check may look at. */
export interface Case {
	readonly cast: Cast;
	readonly world: World;
	readonly row: Row;
	readonly message: Message;
	readonly reading: Reading;
	readonly given: Given;
	/** Serials whose status could not be obtained. */
	readonly unanswered: readonly string[];
}

/** A finding, and the part and layer it is about. */
export interface Found extends Finding {
	readonly of: string;
}

export const yes = (got: string, expected: string): Outcome => ({ held: true, got, expected });
export const no = (got: string, expected: string): Outcome => ({ held: false, got, expected });
