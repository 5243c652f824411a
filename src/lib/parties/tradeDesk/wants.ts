import { instalmentQuery } from '../kinds/instalment.ts';
import type { Posting } from '../posting.ts';
import { speaking } from '../speaking.ts';
import type { DeskContext, DeskEvent } from './context.ts';
import { posts, says } from './says.ts';

/** How the trade desk says and posts things. */
export const { send, reply } = speaking<DeskContext, DeskEvent>();
export const post = (make: (own: DeskContext) => Posting) =>
	({
		type: 'post',
		params: ({ context }: { readonly context: DeskContext }) => make(context)
	}) as const;
/** The answer to what was asked or told is there. */
export const got = (kind: { readonly kind: string }) =>
	({ type: 'answered', params: kind.kind }) as const;

export const ack = reply('instalment-paid', (_, event) => says.ack(event));
const hold = ['hold', post((own) => posts.held(own))] as const;
/** E2: an instalment that the bank reports is held in its own escrow. */
export const held = { target: '#tradeDesk.money.held', actions: [...hold, ack] } as const;
/** The same where the bank says so because it was asked. */
export const heldNow = {
	target: '#tradeDesk.money.held',
	actions: [got(instalmentQuery), ...hold]
} as const;

/** Everything is over: both sides get their statements. */
export const stating = {
	target: '#tradeDesk.money.stating',
	actions: send((own) => says.sellerStatement(own))
} as const;
