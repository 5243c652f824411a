import { sayAgain, type Kind } from '#lib/world/row.ts';
import { acceptance, disputeOutcome, evidenceRequest, representment } from '../kinds/chargeback.ts';
import type { Transaction } from './context.ts';
import { disputePosts } from './disputePosts.ts';
import { chargebackIn, disputeSays } from './disputeSays.ts';
import { notes } from './notes.ts';
import { base, post, reply, send, type Args } from './setup.ts';

const part = ({ context }: Pick<Args, 'context'>): Transaction => chargebackIn(context).part;
function returning(args: Args): Transaction {
	const rrn = args.event.type === 'ruling' ? args.event.parts.ruling.rrn : undefined;
	return { ...part(args), rrn: rrn ?? '' };
}

/** A chargeback takes the money from the merchant first; then he is asked (domain 6.7). */
export const chargeable = {
	'chargeback-advice': {
		target: 'contesting',
		actions: [
			'keepChargeback',
			post((args) =>
				disputePosts.chargeBack(args.context, part(args), chargebackIn(args.context).disputeId)
			),
			notes.taken('acquirer', part),
			reply('chargeback-advice', (_, event) => disputeSays.chargedBack(event)),
			send((own) => disputeSays.askEvidence(own))
		]
	}
} as const;

const pressing = <const S extends string>(self: S, of: Kind) =>
	({
		nextPress: {
			guard: 'mayPress',
			target: self,
			reenter: true,
			actions: ['press', { type: 'send', params: sayAgain(of) }]
		}
	}) as const;
const accept = (why: 'accepted' | 'silent') =>
	({
		target: '#transaction.acquiring.accepting',
		actions: ['forgetPresses', send((own) => disputeSays.accept(own, why))]
	}) as const;
const tell = [
	'forgetPresses',
	reply('ruling', (own, { parts }) => disputeSays.outcome(own, parts.ruling))
] as const;
/** Where the bank is the issuer as well, that side has answered the gateway. */
const answer = reply('ruling', (own, { parts }) => disputeSays.ruled(own, parts.ruling));
const regain = [
	post((args) =>
		disputePosts.regain(args.context, returning(args), chargebackIn(args.context).disputeId)
	),
	notes.regained('acquirer', returning),
	...tell
] as const;
const ruled = {
	ruling: [
		{ guard: 'lostInside', target: '#transaction.acquiring.tellingLoss', actions: tell },
		{
			guard: 'forCardholder',
			target: '#transaction.acquiring.tellingLoss',
			actions: [answer, ...tell]
		},
		{ guard: 'creditInside', target: '#transaction.acquiring.tellingGain', actions: regain },
		{ target: '#transaction.acquiring.tellingGain', actions: [answer, ...regain] }
	]
} as const;

/** The acquirer in a dispute: asks its merchant, and presents the payment again or gives in. */
export const contesting = {
	contesting: base.createStateConfig({
		initial: 'asking',
		after: { answerDue: accept('silent') },
		on: {
			evidence: {
				target: 'representing',
				actions: [
					'forgetPresses',
					reply('evidence', (own, event) => disputeSays.represent(own, event))
				]
			},
			'claim-accepted': accept('accepted')
		},
		states: {
			asking: {
				after: pressing('asking', evidenceRequest),
				on: { 'evidence-request-taken': { target: 'waiting', actions: 'forgetPresses' } }
			},
			waiting: {}
		}
	}),
	representing: base.createStateConfig({
		after: pressing('representing', representment),
		on: ruled
	}),
	accepting: base.createStateConfig({ after: pressing('accepting', acceptance), on: ruled }),
	tellingLoss: base.createStateConfig({
		after: pressing('tellingLoss', disputeOutcome),
		on: { 'outcome-taken': 'chargedBack' }
	}),
	tellingGain: base.createStateConfig({
		after: pressing('tellingGain', disputeOutcome),
		on: { 'outcome-taken': 'represented' }
	}),
	chargedBack: base.createStateConfig({}),
	represented: base.createStateConfig({})
};
