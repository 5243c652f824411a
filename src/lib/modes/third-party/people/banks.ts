import { cards } from '#lib/money/card.ts';
import type { People } from './options.ts';

/** A bank that people can pay through: its four machines, its cards, and where the buyer's money is. */
export interface Bank {
	readonly id: 'HB' | 'SB' | 'WB';
	readonly name: string;
	readonly agent: string;
	readonly site: string;
	/** Party ids of website, authentication, transaction server and data center. */
	readonly parties: {
		readonly window: string;
		readonly authenticator: string;
		readonly gateway: string;
		readonly bookkeeper: string;
	};
	/** Who keeps the third party's reserve there. */
	readonly reserveDesk: string;
	/** The card that is hers there, and the account behind it with its opening balance (domain 14). */
	readonly card: string;
	readonly deposit: string;
	readonly openingMinor: number;
}

const bank = (
	id: Bank['id'],
	prefix: string,
	rest: Omit<Bank, 'id' | 'parties' | 'reserveDesk' | 'site'> & { readonly host: string }
): Bank => ({
	id,
	...rest,
	site: `pay.${rest.host}`,
	reserveDesk: `${prefix}BR`,
	parties: {
		window: `${prefix}BW`,
		authenticator: `${prefix}SAS`,
		gateway: `${prefix}TS`,
		bookkeeper: `${prefix}BDC`
	}
});

/** The banks that the third party has contracts with (domain 3.1, 3.2). */
export const banks: Readonly<Record<People['bank'], Bank>> = {
	harbor: bank('HB', '', {
		name: 'Harbor Bank',
		agent: 'HRBRZZ20',
		host: 'harbor-bank.example',
		card: 'card-0019',
		deposit: 'HB:dep:LinWei',
		openingMinor: 100_000
	}),
	summit: bank('SB', 'S', {
		name: 'Summit Bank',
		agent: 'SMMTZZ20',
		host: 'summit-bank.example',
		card: 'card-0015',
		deposit: 'SB:dep:customer',
		openingMinor: 60_000
	}),
	willow: bank('WB', 'W', {
		name: 'Willow Bank',
		agent: 'WLLWZZ20',
		host: 'willow-bank.example',
		card: 'card-0017',
		deposit: 'WB:dep:customer',
		openingMinor: 80_000
	})
};

export const bankOf = ({ bank: chosen }: Pick<People, 'bank'>): Bank => banks[chosen];
/** The cards of the choice are Harbor's; at another bank she has the one card it gave her. */
export const cardOf = (chosen: People): string =>
	chosen.bank === 'harbor' ? chosen.card : bankOf(chosen).card;
export const cardsAt = ({ id }: Bank): readonly string[] =>
	cards.filter(({ issuer }) => issuer === id).map(({ name }) => name);
export const lockedAt = ({ id }: Bank): readonly string[] =>
	cards.filter(({ issuer, state }) => issuer === id && state === 'locked').map(({ name }) => name);
