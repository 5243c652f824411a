import type { Finding, Given, PureChecks } from '#lib/world/cast.ts';
import { allOf, same } from '../../finding.ts';
import type { MerchantContext, Sale } from '../context.ts';
import { priced } from '../says.ts';

const his = (given: Given): MerchantContext => given.context as MerchantContext;
const sale = (given: Given): Sale | null => his(given).sale;
const aboutXid = (given: Given, part: string): Finding =>
	same(given.parts[part]?.['xid'], sale(given)?.xid);
const ordered = (given: Given, part: string): Finding =>
	same(given.parts[part]?.['orderId'], sale(given)?.orderId);
const known = (given: Given, part: string): Finding =>
	allOf(aboutXid(given, part), ordered(given, part));

/** What a merchant checks of a purchase whose money is held first (domain 4.3, 4.6). */
export const capturingChecks: PureChecks = {
	'purchase-request': {
		// His own challenge: no purchase of another day can be sent again.
		'CK11@challenge': (given) =>
			same(
				given.parts['order']?.['challM'],
				given.sent('init-response')?.['init']?.claims?.['challM']
			),
		CK15(given) {
			const { lines, total } = given.parts['order'] ?? {};
			const [line] = (lines ?? []) as readonly { sku: string; quantity: number }[];
			const own = line ? priced(his(given), line.sku, line.quantity) : null;
			return allOf(same(total, own?.total), same(lines, own?.lines));
		},
		CK30: (given) => known(given, 'order')
	},
	'card-entered': { CK30: (given) => known(given, 'card') },
	'order-cancelled': { CK30: (given) => ordered(given, 'cancel') },
	'inquiry-request': { CK30: (given) => aboutXid(given, 'inquiry') },
	'authorization-response': {
		CK30: (given) => known(given, 'response'),
		CK15: (given) => same(given.parts['response']?.['authAmount'], his(given).order?.total)
	},
	'authorization-declined': {
		CK30: (given) => known(given, 'response'),
		CK15: (given) => same(given.parts['response']?.['authAmount'], his(given).order?.total)
	},
	'capture-response': {
		CK30: (given) =>
			allOf(
				known(given, 'response'),
				same(given.parts['response']?.['captureNumber'], sale(given)?.captures)
			),
		CK15: (given) =>
			same(
				given.parts['response']?.['captureAmount'],
				given.sent('capture-request')?.['request']?.claims?.['captureAmount']
			)
	},
	'authorization-reversed': {
		CK30: (given) => known(given, 'response'),
		CK15: (given) => same(given.parts['response']?.['amount'], his(given).order?.total)
	}
};
