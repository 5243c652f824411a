import type { Act } from '#lib/world/fact.ts';
import type { Message, MessagePart, PartyId } from '#lib/world/message.ts';
import type { Row } from '#lib/world/row.ts';
import type { CheckDone, Happening } from '#lib/world/world.ts';

/** What a receiver made of a message, and in which entry. */
export interface Verdict {
	readonly seq: number;
	readonly outcome: Extract<Happening, { type: 'checked' }>['outcome'];
	readonly checks: readonly CheckDone[];
}
/** Something that an entry changed at a party. */
export type Effect =
	| {
			readonly type: 'moved';
			readonly seq: number;
			readonly party: PartyId;
			readonly to: readonly string[];
	  }
	| {
			readonly type: 'posted';
			readonly seq: number;
			readonly party: PartyId;
			readonly entries: readonly string[];
	  };

/** What every line has. */
export interface Line {
	/** Unique in a run and stable while it grows. */
	readonly key: string;
	/** The entry with which the line begins. */
	readonly start: number;
	readonly phase: string;
	/** Virtual milliseconds since the entry before. */
	readonly gapMs: number;
	readonly effects: readonly Effect[];
}
/** A message from its sending to whatever became of it. */
export interface MessageLine extends Line {
	readonly type: 'message';
	readonly message: Message;
	/** Null for the messages that open a channel. */
	readonly row: Row | null;
	/** Which payment it is about, counted from 1; null for none, or where there is only one. */
	readonly payment: number | null;
	/** The entry in which it arrived or was lost; null while it is on its way. */
	readonly end: number | null;
	readonly lost: boolean;
	readonly altered: number | null;
	readonly verdicts: readonly Verdict[];
	/** What the receiver could read of each part; empty until it has arrived. */
	readonly read: Readonly<Record<string, NonNullable<MessagePart['claims']>>>;
}
/** A choice of a person, made or taken by default. */
export interface ActLine extends Line {
	readonly type: 'act';
	readonly party: PartyId;
	readonly event: Act;
}
/** A timer that rang after so long. */
export interface WaitLine extends Line {
	readonly type: 'wait';
	readonly party: PartyId;
	readonly waitedMs: number;
}
/** Money that moved in a book. */
export interface PostingLine extends Line {
	readonly type: 'posting';
	readonly party: PartyId;
	readonly entry: string;
}
export type StoryLine = MessageLine | ActLine | WaitLine | PostingLine;

/** The parties that a line is about. */
export const endsOf = (line: StoryLine): readonly PartyId[] =>
	line.type === 'message' ? [line.message.from, line.message.to] : [line.party];
