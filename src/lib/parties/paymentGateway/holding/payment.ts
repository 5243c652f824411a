import { and, not } from 'xstate';
import { sayAgain } from '#lib/world/row.ts';
import { captureAdvice, holdVoid } from '../../kinds/hold.ts';
import { echoRequest } from '../../kinds/host.ts';
import { refundable, refunds } from '../refunds.ts';
import { askHost, become, reply, reverse, send } from '../wants.ts';
import { says as gatewaySays } from '../says.ts';
import { holdingSays as says } from './says.ts';
import { holdingBase } from './setup.ts';

const tell = send((own) => says.outcome(own));
/** What was asked for is a payment; before anything else it is asked whether the host is there. */
const reach = ['authorize', send((own) => gatewaySays.echo(own))] as const;
/** 0100, once the host has said that it is. */
const hold = [
	'forgetTries',
	'stamp',
	'dateHold',
	become('EXECUTING'),
	send((own) => says.hold(own))
] as const;
const answered = [
	{ guard: 'paid', target: 'authorized', actions: ['settleHold', tell] },
	{ target: 'failed', actions: ['settleHold', tell] }
] as const;
const failed = {
	target: 'failed',
	actions: [become('FAILED', 'E-ISSUER-DOWN'), tell]
} as const;

/** A capture over the hold, or after its time, is told and changes nothing (domain 10.1, A26). */
const captureRefused = {
	guard: 'captureOver',
	actions: reply('refused', (own, event) => says.captureRefused(own, event))
} as const;
const booked = [
	{
		guard: 'booked',
		target: 'succeeded',
		actions: ['keepCapture', reply('capture-booked', (own, { at }) => says.captured(own, null, at))]
	},
	{
		guard: 'tooLate',
		target: 'expired',
		actions: [become('EXPIRED', 'E-HOLD-EXPIRED'), notBooked()]
	},
	{ target: 'authorized', actions: ['forgetTries', notBooked()] }
] as const;
function notBooked() {
	return reply('capture-booked', (own, { parts, at }) =>
		says.captured(own, parts.message.error ?? 'E-DECLINED', at)
	);
}

const voided = [
	{
		guard: 'freed',
		target: 'cancelled',
		actions: [become('CANCELLED'), 'forgetTries', notVoided()]
	},
	{
		guard: 'tooLate',
		target: 'expired',
		actions: [become('EXPIRED', 'E-HOLD-EXPIRED'), notVoided()]
	},
	{ target: 'authorized', actions: ['forgetTries', notVoided()] }
] as const;
function notVoided() {
	return reply('hold-voided', (own, { parts }) => says.voided(own, parts.message.error ?? null));
}

const overAfter = { on: { refused: captureRefused } } as const;
const paidBack = { ...refundable, refused: [refundable.refused, captureRefused] } as const;

/** A payment that holds the money first: from the request to the capture or the end of the hold (domain 4.3, 4.7). */
export const payment = holdingBase.createStateConfig({
	initial: 'idle',
	states: {
		idle: {
			on: {
				'authorization-request': { target: 'reaching', actions: reach },
				'card-authorization': { target: 'reaching', actions: reach },
				refused: {
					guard: 'turnedAway',
					actions: reply('refused', (own, event) => says.turnedAway(own, event))
				}
			}
		},
		reaching: {
			// Nothing is asked of the host yet, so silence may be told for a no, and quickly: 91 (F14).
			after: {
				hostPatience: [
					{
						guard: 'mayAskAgain',
						target: 'reaching',
						reenter: true,
						actions: ['countTry', { type: 'send', params: sayAgain(echoRequest) }]
					},
					{ ...failed, actions: ['forgetTries', ...failed.actions] }
				]
			},
			on: { 'echo-response': { target: 'executing', actions: hold } }
		},
		executing: {
			after: { host: { target: 'unknown', actions: [become('UNKNOWN'), ...askHost] } },
			on: { 'hold-response': answered }
		},
		unknown: {
			// No answer is not a no: the host is the judge (domain 4.7).
			after: {
				host: [
					{ guard: 'mayAskHost', target: 'unknown', reenter: true, actions: askHost },
					{ target: 'reversing', actions: reverse }
				]
			},
			on: {
				'hold-response': answered,
				'host-answer': [
					{ ...answered[0], guard: and(['found', 'paid']) },
					{ ...answered[1], guard: 'found' },
					{ guard: not('found'), actions: 'noteNone' }
				]
			}
		},
		// Whether it is held nobody knows, and even a request that was not found may still come: until
		// the host has undone it, it has not failed.
		reversing: { on: { 'reversal-response': failed } },
		authorized: {
			after: {
				holdEnds: { target: 'expired', actions: become('EXPIRED', 'E-HOLD-EXPIRED') }
			},
			on: {
				// The answer that was missed comes because the merchant has asked once more.
				'hold-response': { actions: tell },
				'capture-request': {
					target: 'capturing',
					actions: ['expectCapture', send((own) => says.capture(own))]
				},
				'authorization-reversal': {
					target: 'voiding',
					actions: [
						'expectVoid',
						reply('authorization-reversal', (own, { at }) => says.void(own, at))
					]
				},
				refused: captureRefused
			}
		},
		capturing: {
			// An advice tells what has happened: it is repeated until it is booked (domain 8.1).
			after: {
				adviseAgain: [
					{
						guard: 'mayAdvise',
						target: 'capturing',
						reenter: true,
						actions: ['countTry', { type: 'send', params: sayAgain(captureAdvice) }]
					},
					{ target: 'captureUnanswered', actions: 'forgetTries' }
				]
			},
			on: { 'capture-booked': booked }
		},
		captureUnanswered: { on: { 'capture-booked': booked } },
		voiding: {
			after: {
				patience: [
					{
						guard: 'mayAskAgain',
						target: 'voiding',
						reenter: true,
						actions: ['countTry', { type: 'send', params: sayAgain(holdVoid) }]
					},
					{ target: 'voidUnanswered', actions: 'forgetTries' }
				]
			},
			on: { 'hold-voided': voided }
		},
		voidUnanswered: { on: { 'hold-voided': voided } },
		...refunds,
		succeeded: { on: paidBack },
		partlyRefunded: { on: paidBack },
		refunded: overAfter,
		cancelled: overAfter,
		expired: overAfter,
		failed: {}
	}
});
