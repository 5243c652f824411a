import { assign, setup } from 'xstate';
import { append, listOf, nothing } from '#lib/persistent/chunks.ts';
import { acting, mayAskAgain, patience } from '../acting.ts';
import { dayOf, untilTime } from '../calendar.ts';
import type { ClearingHouseContext, ClearingHouseEvent, ClearingHouseInput } from './context.ts';
import { lent, says } from './houseSays.ts';

const minute = 60_000;
/** Every five minutes for an hour, then every hour for a day: a bank that is down comes back. */
const quickFiles = 12;
const mostFiles = quickFiles + 24;
const mostRounds = 48;
/** A line that a bank still lacks after so many batches is an exception for people to settle. */
const mostTimesAside = 2;
type Args = { readonly context: ClearingHouseContext };
const send = (make: (own: ClearingHouseContext) => ReturnType<typeof says.request>) =>
	({ type: 'send', params: ({ context }: Args) => make(context) }) as const;
const keep = { 'clearing.line': { actions: 'keepLine' } } as const;

/** One bank's file: sent, sent again, confirmed. */
const file = (place: number) =>
	({
		initial: 'sent',
		states: {
			sent: {
				after: {
					fileAgain: {
						guard: 'maySendFiles',
						target: 'sent',
						reenter: true,
						actions: ['countFile', send((own) => says.file(own, place))]
					}
				},
				on: {
					'reconciliation-result': {
						guard: { type: 'isFrom', params: { place } },
						target: 'confirmed',
						actions: 'dispute'
					}
				}
			},
			confirmed: { type: 'final' }
		}
	}) as const;

/** The joint gateway as clearing house: sorts the day, tells every bank, has the net settled (domain 6.5). */
export const clearingHouse = setup({
	types: {} as {
		context: ClearingHouseContext;
		events: ClearingHouseEvent;
		input: ClearingHouseInput;
	},
	actions: {
		...acting,
		countTry: assign({ tries: ({ context }) => context.tries + 1 }),
		forgetTries: assign({ tries: 0 }),
		countFile: assign({ files: ({ context }) => context.files + 1 }),
		countRound: assign({ rounds: ({ context }) => context.rounds + 1 }),
		countAttempt: assign({ attempt: ({ context }) => context.attempt + 1, tries: 0 }),
		keepLine: assign({
			open: ({ context, event }) =>
				event.type === 'clearing.line' ? append(context.open, event.line) : context.open,
			now: ({ context, event }) => ('at' in event ? event.at : context.now)
		}),
		hear: assign({ now: ({ context, event }) => ('at' in event ? event.at : context.now) }),
		cut: assign(({ context }) => {
			const now = context.now + untilTime(context.now, 23);
			const number = context.batches + 1;
			const date = dayOf(now);
			const id = `B${date.replaceAll('-', '')}-${number}`;
			return {
				now,
				batches: number,
				batch: { id, date, lines: listOf(context.open) },
				open: nothing,
				disputed: [],
				files: 1
			};
		}),
		dispute: assign(({ context, event }) =>
			event.type === 'reconciliation-result'
				? {
						now: event.at,
						disputed: [...context.disputed, ...event.parts.result.unknown.map(({ rrn }) => rrn)]
					}
				: {}
		),
		// What some bank does not have yet waits for the next batch.
		setAside: assign(({ context }) => {
			const { batch, disputed, open } = context;
			if (!batch || disputed.length === 0) return {};
			const aside = batch.lines.filter(({ rrn }) => disputed.includes(rrn));
			const times = (rrn: string): number => context.setAside[rrn] ?? 0;
			const again = aside.filter(({ rrn }) => times(rrn) < mostTimesAside);
			const never = aside.filter(({ rrn }) => times(rrn) >= mostTimesAside);
			return {
				open: again.reduce((all, line) => append(all, line), open),
				exceptions: [...context.exceptions, ...never.map(({ rrn }) => rrn)],
				setAside: {
					...context.setAside,
					...Object.fromEntries(aside.map(({ rrn }) => [rrn, times(rrn) + 1]))
				},
				batch: { ...batch, lines: batch.lines.filter((line) => !aside.includes(line)) }
			};
		})
	},
	guards: {
		mayAskAgain,
		maySendFiles: ({ context }) => context.files < mostFiles,
		isFrom: ({ context, event }, { place }: { readonly place: number }) =>
			event.type === 'reconciliation-result' && event.parts.result.bank === context.members[place],
		settled: ({ event }) =>
			event.type === 'net-settlement-result' && event.parts.result.state === 'settled',
		mayTryAgain: ({ context }) => context.attempt < 3,
		mayAskLater: ({ context }) => context.rounds < mostRounds,
		hasLines: ({ context }) => context.open.length > 0
	},
	delays: {
		patience,
		cutOff: ({ context }) => untilTime(context.now, 23),
		settlement: ({ context }) => untilTime(context.now, 9),
		queue: ({ context }) => untilTime(context.now, 10),
		fileAgain: ({ context }) => (context.files < quickFiles ? 5 : 60) * minute,
		askLater: 30 * minute
	}
}).createMachine({
	id: 'clearingHouse',
	initial: 'idle',
	context: ({ input }) => ({
		...input,
		tries: 0,
		now: input.startsAt,
		open: nothing,
		batch: null,
		disputed: [],
		setAside: {},
		exceptions: [],
		files: 0,
		attempt: 0,
		rounds: 0,
		batches: 0
	}),
	on: {
		'gateway-notification': { actions: [lent, send((own) => says.received(own))] }
	},
	states: {
		idle: { on: { 'clearing.line': { target: 'collecting', actions: 'keepLine' } } },
		collecting: {
			after: {
				cutOff: { target: 'cuttingOff', actions: ['cut', send((own) => says.cutOff(own))] }
			},
			on: keep
		},
		cuttingOff: {
			// The announcement is the gateway's own: the files go out without it too.
			after: { patience: distribute() },
			on: { ...keep, 'cut-off': distribute() }
		},
		distributing: {
			type: 'parallel',
			states: { first: file(0), second: file(1), third: file(2) },
			on: keep,
			onDone: { target: 'confirmed', actions: 'setAside' }
		},
		confirmed: {
			after: {
				settlement: {
					target: 'settling',
					actions: ['countAttempt', send((own) => says.request(own))]
				}
			},
			on: keep
		},
		settling: {
			// The same batch and attempt under a new jti: the central bank knows the request by those.
			after: {
				patience: [
					{
						guard: 'mayAskAgain',
						target: 'settling',
						reenter: true,
						actions: ['countTry', send((own) => says.request(own))]
					},
					{ target: 'unanswered', actions: 'forgetTries' }
				]
			},
			on: {
				...keep,
				'net-settlement-result': [
					{ guard: 'settled', target: 'settled', actions: 'hear' },
					{ guard: 'mayTryAgain', target: 'settlementFailed', actions: 'hear' },
					{ target: 'unsettled', actions: 'hear' }
				]
			}
		},
		// Netting is never unwound: the goods are gone. First the queue, then collateral, then the fund.
		settlementFailed: {
			after: {
				queue: {
					target: 'settling',
					actions: ['countAttempt', send((own) => says.request(own))]
				}
			},
			on: keep
		},
		unanswered: {
			after: {
				askLater: {
					guard: 'mayAskLater',
					target: 'settling',
					actions: ['countRound', send((own) => says.request(own))]
				}
			},
			on: {
				...keep,
				'net-settlement-result': { guard: 'settled', target: 'settled', actions: 'hear' }
			}
		},
		// No remedy is left: people must find the money.
		unsettled: { on: keep },
		settled: {
			entry: assign({ attempt: 0, tries: 0, rounds: 0 }),
			always: { guard: 'hasLines', target: 'collecting' },
			on: { 'clearing.line': { target: 'collecting', actions: 'keepLine' } }
		}
	}
});

function distribute() {
	return {
		target: 'distributing',
		actions: [
			send((own) => says.file(own, 0)),
			send((own) => says.file(own, 1)),
			send((own) => says.file(own, 2))
		]
	} as const;
}
