/** Beside a payment: its notification, repeated until the merchant has it, then left to reconciliation (domain 3.11). */
export const notifying = <const A>(notify: A) =>
	({
		initial: 'none',
		states: {
			none: { always: { guard: 'hasNotified', target: 'sent' } },
			sent: {
				after: {
					notifyAgain: [
						{ guard: 'mayNotify', target: 'sent', reenter: true, actions: notify },
						{ target: 'givenUp' }
					]
				},
				on: { 'notification-ack': 'acked' }
			},
			acked: { on: { 'notification-ack': 'acked' } },
			givenUp: { on: { 'notification-ack': 'acked' } }
		}
	}) as const;

/** Beside a payment: the day that ends with a statement, until the merchant has compared it (domain 5.7). */
export const businessDay = <const A>(state: A) =>
	({
		initial: 'open',
		states: {
			open: {
				after: {
					dayEnd: [{ guard: 'hasPayment', target: 'stating', actions: state }, { target: 'closed' }]
				}
			},
			stating: {
				after: {
					stateAgain: [
						{ guard: 'mayState', target: 'stating', reenter: true, actions: state },
						{ target: 'closed' }
					]
				},
				on: { 'statement-result': 'closed' }
			},
			closed: { on: { 'statement-result': 'closed' } }
		}
	}) as const;
