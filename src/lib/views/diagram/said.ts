import { fill } from '#lib/i18n/fill.ts';
import type { Dictionary } from '#lib/i18n/dictionary.ts';
import type { ModeWords } from '#lib/modes/mode.ts';
import type { Cast } from '#lib/world/cast.ts';
import type { PartyId } from '#lib/world/message.ts';
import { ownerOf } from './coats.ts';
import type { Standing } from './arrow.ts';
import type { MessageLine } from './storyLine.ts';

/** What the words of a line are made from. */
export interface Wording {
	readonly t: Dictionary;
	readonly words: ModeWords;
	readonly cast: Cast;
}

export const nameOf = (words: ModeWords, party: PartyId): string =>
	words.parties[party]?.name ?? party;
export const roleOf = (words: ModeWords, party: PartyId): string =>
	words.parties[party]?.role ?? party;

/** `M2-03`, or the step of a channel's opening. */
export const idOf = (line: MessageLine): string => line.row?.id ?? line.message.row;

/** `EncryptedOrder` in the person's language. */
export function titleOf({ t, words }: Wording, line: MessageLine): string {
	const handshakes: Readonly<Record<string, string>> = t.stage.handshakes;
	return words.messages[line.message.row]?.name ?? handshakes[line.message.row] ?? line.message.row;
}

/** A state in words; the whole path first, its last segment then. */
export function stateWords(words: ModeWords, party: PartyId, state: string): string {
	return (
		words.states[`${party} ${state}`] ??
		words.states[state] ??
		words.states[`${party} ${state.split('.').at(-1) ?? state}`] ??
		words.states[state.split('.').at(-1) ?? state] ??
		state
	);
}

/** States in words, side by side. */
export const statesWords = (words: ModeWords, party: PartyId, states: readonly string[]): string =>
	states.map((state) => stateWords(words, party, state)).join(' + ');

/** How a message stands, in words. */
export function outcomeOf({ t }: Wording, line: MessageLine, standing: Standing): string {
	const { outcomes } = t.stage;
	if (standing.lost) return outcomes.dropped;
	const { verdict } = standing;
	if (verdict?.outcome === 'refused') {
		const failed = verdict.checks.find((check) => !check.held);
		return fill(outcomes.refused, { error: failed?.error ?? 'E-SIG' });
	}
	if (
		verdict?.outcome === 'repeated' ||
		verdict?.outcome === 'lost' ||
		verdict?.outcome === 'parked'
	)
		return outcomes[verdict.outcome];
	if (standing.arrived) return outcomes.delivered;
	return outcomes.waiting;
}

/** Every layer that protects a message, channel first, in words. */
export function protectionOf({ t, words, cast }: Wording, line: MessageLine): readonly string[] {
	const { protections } = t.stage;
	const channel =
		line.message.record && line.row?.channel ? [protections[line.row.channel.kind]] : [];
	const { row } = line;
	const layers = Object.keys(line.message.parts).flatMap((name) =>
		(row?.parts[name]?.layers ?? []).map((layer) => {
			const owner = row && ownerOf(cast, row, layer, line.message);
			return fill(protections[layer.kind], { who: owner === null ? '' : roleOf(words, owner) });
		})
	);
	const all = [...new Set([...layers, ...channel])];
	return all.length > 0 ? all : [protections.plain];
}

/** The name of a message's button: id, name, route, protection, outcome. */
export function buttonName(wording: Wording, line: MessageLine, standing: Standing): string {
	const { t, words } = wording;
	const { from, to } = line.message;
	return [
		`${idOf(line)} ${titleOf(wording, line)}`,
		...(line.payment === null ? [] : [fill(t.stage.payment, { n: line.payment })]),
		fill(t.stage.route, { from: roleOf(words, from), to: roleOf(words, to) }),
		...protectionOf(wording, line),
		outcomeOf(wording, line, standing)
	].join(', ');
}
