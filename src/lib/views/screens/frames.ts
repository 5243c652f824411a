/** What a screen is drawn on: a browser at a party's site, the display of a USB key, or a terminal. */
export interface Frame {
	readonly on: 'browser' | 'device' | 'terminal';
	/** Role of the party whose site stands in the address bar. */
	readonly site: string | null;
}

const shop: Frame = { on: 'browser', site: 'merchant' };
const bank: Frame = { on: 'browser', site: 'window' };
const institution: Frame = { on: 'browser', site: 'institution' };
const plain: Frame = { on: 'browser', site: null };
const terminal: Frame = { on: 'terminal', site: null };

const byScreen: Readonly<Record<string, Frame>> = {
	home: bank,
	checkout: shop,
	confirming: shop,
	'order-paid': shop,
	shipped: shop,
	'payment-page': bank,
	result: bank,
	unknown: bank,
	cancelled: bank,
	'waiting-counter': bank,
	stopped: plain,
	cashier: institution,
	'trade-held': institution,
	'trade-shipped': institution,
	'trade-page': institution,
	'trade-over': institution,
	'usb-key': { on: 'device', site: null }
};

/** The frame of a screen; whoever is no customer sits at a terminal. */
export const frameOf = (screen: string, role: string): Frame =>
	role === 'customer' ? (byScreen[screen] ?? plain) : terminal;
