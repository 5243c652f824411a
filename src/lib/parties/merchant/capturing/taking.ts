import { sayAgain } from '#lib/world/row.ts';
import { repeating } from '../../acting.ts';
import { shipmentOrder } from '../../kinds/order.ts';
import { authorizationReversal, captureRequest } from '../../kinds/set.ts';
import { says as shopSays } from '../says.ts';
import { refund, show } from '../wants.ts';
import { capturingSays as says } from './says.ts';
import { capturingBase } from './setup.ts';
import { askCapture, compareStatement, send, stand } from './wants.ts';

const notice = [send((own) => shopSays.shipped(own)), show('order-shipped')] as const;
/** The goods have left: now the money may be taken, unless he forgets it. */
const takenAway = [
	{
		guard: { type: 'plans', params: 'never' },
		target: '#merchant.shipped.uncaptured',
		actions: ['shipGoods', ...notice]
	},
	{
		guard: { type: 'plans', params: 'late' },
		target: '#merchant.shipped.forgotten',
		actions: ['shipGoods', ...notice]
	},
	{ target: '#merchant.shipped.capturing', actions: ['shipGoods', ...askCapture, ...notice] }
] as const;

/** How the bank's answer ends the wait for a capture. */
const answered = [
	{
		guard: 'asksTwice',
		target: '#merchant.shipped.capturing',
		reenter: true,
		actions: ['keepCapture', ...askCapture]
	},
	{ guard: 'captured', target: '#merchant.shipped.captured', actions: 'keepCapture' },
	// The second time was refused; the first one stands.
	{ guard: 'hasCaptured', target: '#merchant.shipped.captured', actions: 'keepCapture' },
	{
		guard: 'corrects',
		target: '#merchant.shipped.capturing',
		reenter: true,
		actions: ['keepCapture', ...askCapture]
	},
	{ target: '#merchant.shipped.unpaid', actions: 'keepCapture' }
] as const;

const freed = [
	{
		guard: 'givenFree',
		target: '#merchant.voided',
		actions: ['forgetTries', stand('voided'), send((own) => says.voided(own)), show('order-voided')]
	},
	{ target: '#merchant.voidUnanswered', actions: 'forgetTries' }
] as const;

/** From the held money to the money taken, or given back (domain 4.3, 4.6). */
export const taking = {
	paid: capturingBase.createStateConfig({
		after: repeating('paid', shipmentOrder, 'carrierSilent'),
		on: { waybill: takenAway }
	}),
	carrierSilent: capturingBase.createStateConfig({ on: { waybill: takenAway } }),
	shipped: capturingBase.createStateConfig({
		initial: 'capturing',
		states: {
			capturing: {
				after: repeating('capturing', captureRequest, 'captureUnanswered'),
				on: { 'capture-response': answered }
			},
			// The line may be down for hours, the hold lasts for days: the same bytes again, day by day.
			captureUnanswered: {
				after: {
					tomorrow: [
						{
							guard: 'holdLasts',
							target: 'capturing',
							actions: ['countDay', { type: 'send', params: sayAgain(captureRequest) }]
						},
						{ target: 'unpaid' }
					]
				},
				on: {
					'capture-response': answered,
					statement: [
						{
							guard: 'statementCaptured',
							target: 'captured',
							actions: ['adoptCapture', ...compareStatement]
						},
						{ actions: compareStatement }
					]
				}
			},
			captured: {
				after: {
					refundLater: { guard: 'refundsLater', target: '#merchant.refunding', actions: refund }
				},
				on: { refund: { target: '#merchant.refunding', actions: refund } }
			},
			// The hold ends after seven days, and with it the bank's promise (domain 4.7).
			uncaptured: { after: { holdEnds: 'unpaid' } },
			forgotten: { after: { tooLate: { target: 'capturing', actions: askCapture } } },
			unpaid: {
				on: {
					'capture-response': { guard: 'captured', target: 'captured', actions: 'keepCapture' }
				}
			}
		}
	}),
	voiding: capturingBase.createStateConfig({
		after: repeating('voiding', authorizationReversal, 'voidUnanswered'),
		on: { 'authorization-reversed': freed }
	}),
	voidUnanswered: capturingBase.createStateConfig({ on: { 'authorization-reversed': freed } }),
	voided: capturingBase.createStateConfig({})
};
