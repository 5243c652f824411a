/** What a screen is drawn on: a browser at a party's site, the display of a USB key, or a terminal. */
export interface Frame {
	readonly on: 'browser' | 'device' | 'terminal';
	/** Roles of which one plays here; its party's site stands in the address bar. */
	readonly sites: readonly string[];
}

const shop: Frame = { on: 'browser', sites: ['merchant'] };
const bank: Frame = { on: 'browser', sites: ['window', 'paymentGateway'] };
const institution: Frame = { on: 'browser', sites: ['institution'] };
const plain: Frame = { on: 'browser', sites: [] };
const terminal: Frame = { on: 'terminal', sites: [] };

const byScreen: Readonly<Record<string, Frame>> = {
	home: bank,
	checkout: shop,
	confirming: shop,
	'order-paid': shop,
	shipped: shop,
	'card-form': shop,
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
	'trade-claimed': institution,
	'claim-rejected': institution,
	'send-back': institution,
	'trade-over': institution,
	wallet: bank,
	declined: bank,
	'turned-away': bank,
	'usb-key': { on: 'device', sites: [] }
};

/** The frame of a screen; whoever is no customer sits at a terminal. */
export const frameOf = (screen: string, role: string): Frame =>
	role === 'customer' ? (byScreen[screen] ?? plain) : terminal;
