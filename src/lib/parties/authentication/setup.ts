import { assign, setup } from 'xstate';
import type { Refused } from '#lib/world/row.ts';
import { acting, mayAskAgain, patience } from '../acting.ts';
import { word } from '../finding.ts';
import type {
	AuthenticationContext,
	AuthenticationEvent,
	AuthenticationInput,
	User
} from './context.ts';
import { accountRefOf } from './says.ts';

export interface Args {
	readonly context: AuthenticationContext;
	readonly event: AuthenticationEvent;
}

const newUser = {
	state: 'inactive',
	greeting: '',
	letter: 'letter',
	passwords: [],
	failures: 0
} as const;
const withUser = (
	context: AuthenticationContext,
	id: string,
	change: Partial<User>
): Readonly<Record<string, User>> => {
	const user = context.users[id];
	return user ? { ...context.users, [id]: { ...user, ...change } } : context.users;
};

/** The payment and the user that a refused submission was about; only what could be read says so. */
export function about(context: AuthenticationContext, event: Refused) {
	const paymentId = word(event.parts['credential']?.['paymentId']);
	const userId = context.pages[paymentId]?.userId ?? '';
	const failures =
		(context.users[userId]?.failures ?? 0) + (event.error === 'E-CREDENTIAL' ? 1 : 0);
	const locks = event.error === 'E-CREDENTIAL' && failures >= context.mostFailures;
	return { paymentId, userId, failures, locks };
}

/** What the security authentication system can do, weigh and wait for. */
export const base = setup({
	types: {} as {
		context: AuthenticationContext;
		events: AuthenticationEvent;
		input: AuthenticationInput;
	},
	actions: {
		...acting,
		countTry: assign({ tries: ({ context }) => context.tries + 1 }),
		forgetTries: assign({ tries: 0 }),
		register: assign(({ context, event }) => {
			if (event.type !== 'enrol-request') return {};
			const { customerId, accountRef, edition } = event.parts.teller;
			return {
				users: {
					...context.users,
					[customerId]: { ...newUser, accountRef, edition, cards: context.cards }
				}
			};
		}),
		// The locked password is void; the new letter opens the user once, for a password of her own.
		reset: assign(({ context, event }) => {
			if (event.type !== 'reset-request') return {};
			const { customerId, accountRef } = event.parts.teller;
			const opened = {
				state: 'inactive',
				letter: 'new-letter',
				passwords: [],
				failures: 0
			} as const;
			return {
				users: withUser(context, customerId, opened),
				lockedCards: context.lockedCards.filter((name) => name !== accountRef)
			};
		}),
		activate: assign(({ context, event }) => {
			if (event.type !== 'login-relayed') return {};
			const { userId, greeting, paymentPassword } = event.parts.login;
			return {
				users: withUser(context, userId, {
					state: 'active',
					letter: '',
					greeting,
					passwords: paymentPassword.matches
				})
			};
		}),
		openPage: assign(({ context, event }) => {
			if (event.type !== 'page-ordered') return {};
			const { paymentId, userId, merchantId, payeeName, orderId, amount } = event.parts.page;
			return {
				pages: {
					...context.pages,
					[paymentId]: { userId, merchantId, payeeName, orderId, amount, answered: 0 }
				}
			};
		}),
		agree: assign(({ event }) => {
			if (event.type !== 'token-request-forwarded') return {};
			const { agreementId, userId, merchantId, pan, most, until } = event.parts.agreement;
			const accountRef = accountRefOf(pan);
			return {
				agreement: {
					agreementId,
					userId,
					merchantId,
					accountRef,
					most,
					until,
					signatureId: event.id
				}
			};
		}),
		closePage: assign(({ context, event }) => {
			if (event.type !== 'submission-relayed') return {};
			const { paymentId } = event.parts.credential;
			const page = context.pages[paymentId];
			if (!page) return {};
			return {
				pages: { ...context.pages, [paymentId]: { ...page, answered: page.answered + 1 } },
				users: withUser(context, page.userId, { failures: 0 })
			};
		}),
		countFailure: assign(({ context, event }) => {
			if (event.type !== 'refused') return {};
			const { paymentId, userId, failures, locks } = about(context, event);
			const page = context.pages[paymentId];
			return {
				pages: page
					? { ...context.pages, [paymentId]: { ...page, answered: page.answered + 1 } }
					: context.pages,
				users: withUser(context, userId, locks ? { failures, state: 'locked' } : { failures })
			};
		})
	},
	guards: {
		mayAskAgain,
		active: ({ context, event }) =>
			event.type === 'page-ordered' &&
			['active', 'locked'].includes(context.users[event.parts.page.userId]?.state ?? ''),
		/** A verdict about the customer; anything that may have been altered on the way is ignored, she sends it again. */
		verdict: ({ context, event }) =>
			event.type === 'refused' &&
			event.kind === 'submission-relayed' &&
			[
				'CK24',
				'CK23',
				'CK05',
				'CK06',
				'CK07',
				'CK08',
				'CK09',
				'CK12',
				'CK15',
				'CK29',
				'CK04'
			].includes(event.code) &&
			context.pages[about(context, event).paymentId] !== undefined
	},
	delays: { patience }
});
