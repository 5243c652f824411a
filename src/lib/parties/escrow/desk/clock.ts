import { base, type Args } from './setup.ts';
import { reminding } from './wants.ts';

const runOut = base.assign({ timeIsUp: true });
const stopped = { guard: 'runsNoMore', target: 'stopped' } as const;
const extend = [base.assign({ extended: true }), ...reminding('extended')] as const;

const asksForMore = ({ context }: Args): boolean => context.extended;
const undelivered = ({ context }: Args): boolean => context.trade?.state === 'SHIPPED';

/**
 * The release timer (domain 7.4): ten days after shipment; three more if the buyer asks for them, and
 * three more if the carrier has not reported the delivery. It stands still for good once the trade is
 * disputed or over.
 */
export const clock = base.createStateConfig({
	initial: 'idle',
	states: {
		idle: { always: { guard: 'runs', target: 'counting' } },
		counting: {
			always: stopped,
			after: {
				confirmBy: [
					{ guard: asksForMore, target: 'extended' },
					{ guard: undelivered, target: 'overtime' },
					{ target: 'stopped', actions: runOut }
				]
			},
			on: { 'extend-request': { actions: extend } }
		},
		extended: {
			always: stopped,
			after: {
				threeDays: [
					{ guard: undelivered, target: 'overtime' },
					{ target: 'stopped', actions: runOut }
				]
			}
		},
		overtime: {
			always: stopped,
			after: { threeDays: { target: 'stopped', actions: runOut } }
		},
		stopped: {}
	}
});
