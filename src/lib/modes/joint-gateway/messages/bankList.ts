import * as bankList from '#lib/parties/kinds/bankList.ts';
import type { Written } from '../../table.ts';

const sealed = 'CK03 CK04 CK05 CK09 CK12';
const issuerSays =
	'CK04@authValue CK05@authValue CK09@authValue CK11@authValue CK13 CK30 CK15 CK29 CK26 CK25';
const once = { idempotency: ['message.rrn'] } as const;

/**
 * What stands in the place of a row where she picks her bank instead of giving a card (domain 6.2,
 * variant bankList): the same steps, and no card number anywhere.
 */
export const instead: Readonly<Record<string, Written>> = {
	'M3-09': [
		'M3-09',
		bankList.bankChoice,
		['customer', 'joint'],
		'page',
		1,
		'CK01 CK30 CK11 CK20',
		{ key: 'M3-09b', steps: ['S6'] }
	],
	'M3-10': [
		'M3-10',
		bankList.transferAuthentication,
		['joint', 'bank'],
		'member',
		2,
		sealed,
		{ key: 'M3-10b', phase: 'verify', steps: ['S7'] }
	],
	'M3-12': [
		'M3-12',
		bankList.bankVisit,
		['customer', 'bank'],
		'issuer',
		2,
		'CK01 CK02 CK30 CK21 CK24',
		{ key: 'M3-12b', steps: ['S5'] }
	],
	'M3-13': [
		'M3-13',
		bankList.bankPage,
		['bank', 'customer'],
		'issuer',
		1,
		'CK04 CK05 CK09 CK12 CK10 CK30 CK37 CK38',
		{ key: 'M3-13b', steps: ['S5'] }
	],
	'M3-18': [
		'M3-18',
		bankList.transferOrder,
		['joint', 'bank'],
		'member',
		2,
		issuerSays,
		{ key: 'M3-18b', phase: 'transfer', steps: ['S7'], ...once }
	],
	'M3-20': [
		'M3-20',
		bankList.interbankTransfer,
		['joint', 'bank'],
		'member',
		2,
		'CK13 CK18',
		{ key: 'M3-20b', steps: ['S7'], ...once, shownAs: 'pacs.008' }
	],
	'M3-20r': [
		'M3-20',
		bankList.interbankTransferRepeat,
		['joint', 'bank'],
		'member',
		3,
		'CK18',
		{ key: 'M3-20rb', steps: ['S7'], shownAs: 'pacs.008' }
	]
};
