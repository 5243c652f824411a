import { ordering as firms } from '../../../business/words/en/ordering.ts';

/** From the shelf to the cashier, row by row. */
export const ordering = {
	'CH-1': firms['CH-1'],
	'CH-2': firms['CH-2'],
	'CH-3': firms['CH-3'],
	'SH-1': {
		name: 'ProductSelect',
		says: 'The buyer chooses a product in the seller’s shop and asks for an order form.'
	},
	'SH-2': {
		name: 'OrderForm',
		says: 'The seller answers with an order form for {total}, signed so that nobody can change the prices, and with the certificate to which the order will be sealed.'
	},
	'M4-01': {
		name: 'EncryptedOrder',
		says: 'The buyer’s browser puts the order for {clientTotal} into a digital envelope that only the seller can open, and sends it.',
		mechanism:
			'The browser encrypts the order under a fresh session key and wraps that key with the seller’s public key; the seller opens it, refuses what it has seen before, and works out the total again from its own price list.'
	},
	'M4-02': {
		name: 'CreateTrade',
		says: 'The seller asks the third party to stand between the two of them: it is to take {amount} from the buyer and hold it until the goods are confirmed.',
		mechanism:
			'The third party checks the seller’s signature, the certificate and its status, and that the two have a service agreement; it learns what the goods are called and the digest of the order, but not the order itself.'
	},
	'PK-1-desk': firms['PK-1-desk'],
	'PK-2-desk': firms['PK-2-desk'],
	'M4-03': {
		name: 'TradeCreated',
		says: 'The third party takes the trade of {amount} on under its signature and says where the buyer can pay.'
	},
	'M4-04': {
		name: 'Redirect',
		says: 'The seller sends the buyer’s browser on to the third party’s cashier; from here on the seller sees nothing of how she pays.'
	},
	'M4-05': {
		name: 'OpenCashier',
		says: 'The buyer logs in at the cashier with a password that is sealed to the third party, and the trade becomes hers.'
	},
	'M4-06': {
		name: 'CashierPage',
		says: 'The cashier shows the seller with his rating, the amount of {amount}, the rule by which the money is released, and the ways to pay.',
		mechanism:
			'The page is signed, so the buyer can rely on it later; she checks that seller and amount are what she ordered, and finds here the name that her bank will show her as the payee.'
	},
	'M4-07': {
		name: 'PayChoice',
		says: 'The buyer chooses the bank through which she wants to pay; her card number stays with her until she is on that bank’s own page.',
		mechanism:
			'The choice repeats the challenge of the page, so that an old choice cannot be sent again; no secret goes along, because the bank alone will ask for one.'
	},
	'M4-07-wallet': {
		name: 'WalletPayment',
		says: 'The buyer pays {amount} out of her wallet at the third party, with a password that only the third party can read.',
		mechanism:
			'Password and challenge travel in an envelope to the third party, which counts wrong tries, compares the amount with the trade and checks that the wallet has the money; no bank takes part, and no bank will know.'
	},
	'QA-1': {
		name: 'QuickAgreement',
		says: 'Once, the buyer signs that the third party may take money through her bank; card number and signature travel sealed to the bank.',
		mechanism:
			'The third party carries the envelope and cannot open it, so the card number stays between her and her bank; the agreement names whom she trusts, how much at once, and until when.'
	},
	'QA-2': {
		name: 'TokenRequest',
		says: 'The third party hands the sealed agreement to her bank and asks for a token in the card’s place.'
	},
	'QA-2a': {
		name: 'TokenRequestForwarded',
		says: 'The bank’s website passes both on unopened to the security authentication system.'
	},
	'QA-2b': {
		name: 'TokenPrepared',
		says: 'The security authentication system has checked signature and card and prepares a token.'
	},
	'QA-3': {
		name: 'TokenIssued',
		says: 'The bank gives the third party a token that stands for her card and works for nobody else.',
		mechanism:
			'A stolen token is worth nothing in other hands, because the bank accepts it only together with the third party’s own signature.'
	},
	'M4-07-quick': {
		name: 'QuickPayment',
		says: 'The buyer pays {amount} with her password at the third party and a one-time code; her bank asks her nothing.',
		mechanism:
			'Convenience has its price: the bank no longer authenticates her itself, it believes the third party, which now checks who she is.'
	},
	'M4-07a': {
		name: 'CashierRefusal',
		says: 'The cashier says under its signature why the buyer cannot pay like this, and sends a new challenge for another try.'
	}
} as const;
