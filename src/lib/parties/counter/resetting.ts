import { assign } from 'xstate';
import { say } from '#lib/world/row.ts';
import { repeating } from '../acting.ts';
import { word } from '../finding.ts';
import { resetLetter, resetRequest } from '../kinds/reset.ts';
import type { CounterContext, CounterEvent } from './context.ts';
import { base } from './setup.ts';

interface Args {
	readonly context: CounterContext;
	readonly event: CounterEvent;
}

/** Number of the sealed letter that is handed out next or was handed out last. */
export const letterNo = ({ letters }: CounterContext): string =>
	`LTR-${String(letters).padStart(7, '0')}`;

/** A password that was locked, reset in person by two people (domain 5.1, BC; B02). */
export const resetting = {
	begin: {
		target: 'resetting',
		actions: [
			base.assign(({ context, event }) =>
				event.type === 'reset-application'
					? { resets: event.parts.form, letters: context.letters + 1, tries: 0 }
					: {}
			),
			{
				type: 'send',
				params({ context }: Args) {
					const { customerId, accountRef } = context.resets ?? {};
					const said = {
						customerId: word(customerId),
						accountRef: word(accountRef),
						letterNo: letterNo(context),
						tellerId: context.tellerId,
						officerId: context.officerId
					};
					return say(resetRequest, { teller: said, officer: said });
				}
			}
		]
	},
	state: base.createStateConfig({
		after: repeating('resetting', resetRequest, 'open'),
		on: {
			'reset-accepted': {
				target: 'open',
				actions: [
					assign({ tries: 0 }),
					{
						type: 'send',
						params: ({ context }) => say(resetLetter, { letter: { letterNo: letterNo(context) } })
					}
				]
			}
		}
	})
} as const;
