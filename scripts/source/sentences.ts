/** A row of a mode's table, named `mode row`; a star at the end stands for every row that begins so. */
export type Carrier = `${string} ${string}`;

/** A step of the source text (numbered S1 to S8), in the source's words and in plain ones. */
export interface SourceStep {
	readonly id: string;
	readonly source: string;
	readonly plain: string;
}
/** A place where the source is vague or mistranslated, how it is read here, and what carries that reading out. */
export interface Reading {
	readonly id: string;
	readonly source: string;
	readonly read: string;
	readonly carriers: readonly Carrier[];
	/** Choices before a run that show it, as `mode option=value`. */
	readonly options?: readonly string[];
	/** Where else it stands. */
	readonly also?: string;
}

export const steps: readonly SourceStep[] = [
	{
		id: 'S1',
		source: 'Customer selects the product on the merchant’s website and fills in the order',
		plain: 'The order is composed on the customer’s device from the merchant’s catalogue'
	},
	{
		id: 'S2',
		source: 'The client encrypts the order and sends it to the merchant server',
		plain: 'The order travels in a digital envelope to the merchant’s encryption key'
	},
	{
		id: 'S3',
		source:
			'After receiving the order, the merchant sends the order information to the online bank',
		plain: 'A payment request signed by the merchant reaches the bank'
	},
	{
		id: 'S4',
		source: 'Online banking verifies the merchant’s identity',
		plain: 'Signature, certificate chain, revocation, contract'
	},
	{
		id: 'S5',
		source: '... and provides a payment interface to the customer’s browser',
		plain: 'A payment page of the bank, not of the merchant'
	},
	{
		id: 'S6',
		source: 'Customer checks the payment information, enters card number and password',
		plain: 'Card number and password go only to the bank'
	},
	{
		id: 'S7',
		source:
			'Bank back end verifies the card, transfers customer account to merchant account, returns success to the customer and the merchant’s website',
		plain: 'Three acts: verify and transfer, answer the customer, notify the merchant'
	},
	{
		id: 'S8',
		source: 'Merchant tells the customer the payment succeeded and organizes the shipment',
		plain: 'Order confirmation, and shipment order'
	}
];

export const readings: readonly Reading[] = [
	{
		id: 'R1',
		source: 'According to the different payment gateway ... construction entities',
		read: 'According to who builds the payment gateway',
		carriers: [],
		also: 'The four cards of the start page: who builds the gateway stands on each'
	},
	{
		id: 'R2',
		source:
			'Online Banking Mode - It is the main economic business management mode for commercial banks',
		read: 'The main business mode by which commercial banks carry out online payment',
		carriers: ['online-banking M2-*']
	},
	{
		id: 'R3',
		source:
			'Established by merchant collection banks or collection banks (joint issuers, such as issuing banks)',
		read: 'Built by acquiring banks, jointly with issuing banks: three member banks issue and acquire',
		carriers: ['joint-gateway M3-03', 'joint-gateway M3-10', 'joint-gateway M3-20']
	},
	{
		id: 'R4',
		source: 'The payment process of this mode is complicated',
		read: 'S1 to S8 are the flow of the bank-run modes; the shared gateway adds routing, authorization between banks, clearing and settlement',
		carriers: [
			'joint-gateway M3-09',
			'joint-gateway M3-18',
			'joint-gateway M3-41',
			'joint-gateway M3-43'
		]
	},
	{
		id: 'R5',
		source: 'The client encrypts the order',
		read: 'The customer’s software encrypts it, not the person',
		carriers: [
			'bank-gateway M1A-01',
			'bank-gateway M1B-03',
			'online-banking M2-03',
			'joint-gateway M3-01',
			'third-party M4-01'
		]
	},
	{
		id: 'R6',
		source: 'order management information',
		read: 'Order information',
		carriers: ['online-banking M2-04', 'joint-gateway M3-02', 'third-party M4-02']
	},
	{
		id: 'R7',
		source: 'the pound payment was successful',
		read: 'The payment for the goods succeeded',
		carriers: ['online-banking M2-23', 'online-banking M2-24', 'online-banking M2-27']
	},
	{
		id: 'R8',
		source: 'Internet Banking Center, e-banking center, online banking center, online banking',
		read: 'One component, the e-banking center: security authentication system and transaction server',
		carriers: [
			'online-banking M2-05',
			'online-banking M2-08',
			'online-banking M2-16',
			'online-banking M2-18'
		]
	},
	{
		id: 'R9',
		source:
			'handles related business windows, and is responsible for connecting the client to the online banking center',
		read: 'The bank website is the window, in front of the e-banking center; it relays what it cannot open',
		carriers: [
			'online-banking M2-13',
			'online-banking M2-14',
			'online-banking M2-15',
			'online-banking M2-16'
		]
	},
	{
		id: 'R10',
		source: 'The transaction server acts as a payment gateway',
		read: 'There is no other gateway box in this mode',
		carriers: ['online-banking M2-08', 'online-banking M2-21', 'online-banking M2-24']
	},
	{
		id: 'R11',
		source:
			'Business progress data management center: used to save the account information of all enterprise users',
		read: 'Business data center: the accounts of all customers, personal and corporate',
		carriers: [
			'online-banking E-8',
			'online-banking M2-09',
			'online-banking M2-21',
			'online-banking M2-22'
		]
	},
	{
		id: 'R12',
		source: 'Bank counters can authorize online business transactions',
		read: 'The counter registers customers in person, and approves single transactions above a limit',
		carriers: [
			'online-banking E-1',
			'online-banking E-2',
			'online-banking M2-19',
			'online-banking M2-20',
			'third-party M4B-09',
			'third-party M4B-10'
		]
	},
	{
		id: 'R13',
		source: 'certification center',
		read: 'Certification authority: it issues, publishes and revokes certificates and answers for their status',
		carriers: [
			'online-banking E-4',
			'online-banking E-5',
			'online-banking E-6',
			'online-banking M2-06',
			'online-banking M2-07',
			'online-banking M2-17'
		],
		options: ['online-banking begin=contracts']
	},
	{
		id: 'R14',
		source: 'can build it by itself or by entrusting an IT institution',
		read: 'The payment platform, built by the third party or by an IT company that it commissions',
		carriers: [],
		also: 'The card of third-party payment on the start page'
	},
	{
		id: 'R15',
		source:
			'provides the interface of bank payment settlement system ... by signing contracts with major banks',
		read: 'A transaction-support platform with interfaces to the banks’ systems, by a contract with each bank',
		carriers: ['third-party M4-08', 'third-party M4-15', 'third-party M4-30'],
		options: ['third-party begin=contracts']
	},
	{
		id: 'R16',
		source: 'ensure the flow of funds and logistics',
		read: 'Money and goods move in step: escrow with shipment events',
		carriers: ['third-party M4-17', 'third-party M4-22', 'third-party M4-23', 'third-party M4-25']
	},
	{
		id: 'R17',
		source: 'only B2B and B2C',
		read: 'Both are there; trade between consumers is mentioned and not played',
		carriers: ['third-party M4-01', 'third-party M4B-01'],
		options: ['third-party trade=b2c', 'third-party trade=b2b']
	},
	{
		id: 'R18',
		source: 'customer, enterprise user, client, user',
		read: 'The customer is the person or company, the client their software',
		carriers: [
			'online-banking M2-15',
			'third-party M4B-05',
			'third-party M4B-07',
			'third-party M4B-08'
		]
	},
	{
		id: 'R19',
		source: 'transfers the payment from the customer’s account to the merchant’s account',
		read: 'Literally true within one bank; across banks it takes clearing and settlement',
		carriers: [
			'online-banking M2-21',
			'online-banking X2-1',
			'joint-gateway M3-18',
			'joint-gateway M3-20',
			'joint-gateway M3-43'
		],
		options: ['online-banking merchantBank=same', 'online-banking merchantBank=other']
	}
];
