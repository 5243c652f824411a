import type { Draft } from '#lib/world/row.ts';
import type { Screen } from '#lib/world/world.ts';

/** How a machine with this context and these events says and shows things: actions whose parameters follow from both. */
export const speaking = <C, E extends { readonly type: string }>() => {
	interface Args {
		readonly context: C;
		readonly event: E;
	}
	return {
		/** Sends what `make` makes of what the machine knows. */
		send: (make: (own: C) => Draft) =>
			({ type: 'send', params: ({ context }: Args) => make(context) }) as const,
		/** Sends what `make` makes of an event of one type; another type here is a bug. */
		reply: <const T extends E['type']>(
			type: T,
			make: (own: C, event: Extract<E, { readonly type: T }>) => Draft
		) =>
			({
				type: 'send',
				params({ context, event }: Args) {
					if (event.type !== type) throw new Error(`not ${type}: ${event.type}`);
					return make(context, event as Extract<E, { readonly type: T }>);
				}
			}) as const,
		show: (make: (own: C) => Screen) =>
			({ type: 'show', params: ({ context }: Args) => make(context) }) as const
	};
};
