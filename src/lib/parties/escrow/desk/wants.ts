import type { Draft, Kind } from '#lib/world/row.ts';
import { confirmReminder } from '../../kinds/release.ts';
import type { Posting } from '../../posting.ts';
import { speaking } from '../../speaking.ts';
import type { DeskContext, DeskEvent, Side } from './context.ts';
import { trading } from './says/trading.ts';
import type { Args } from './setup.ts';

export const { send, reply, show } = speaking<DeskContext, DeskEvent>();

export const post = (make: (own: DeskContext, event: DeskEvent) => Posting) =>
	({ type: 'post', params: ({ context, event }: Args) => make(context, event) }) as const;

/** Sends a notice, and remembers that it is to be acknowledged; `which` tells several of a kind apart. */
export const tell = (
	to: Side,
	{ kind }: Kind,
	make: (own: DeskContext) => Draft,
	which?: string
) => {
	const name = which === undefined ? kind : `${kind}-${which}`;
	return [send(make), { type: 'owe', params: { to, kind, name } }] as const;
};

/** The answer to what was asked for is there. */
export const got = ({ kind }: Kind) => ({ type: 'answered', params: kind }) as const;
export const become = <const S extends string>(state: S) =>
	({ type: 'become', params: state }) as const;

export const reminding = (event: 'shipped' | 'delivered' | 'extended') =>
	tell('buyer', confirmReminder, (own) => trading.reminder(own, event), event);
