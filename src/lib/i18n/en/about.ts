/** The honest part: what is real, what is simplified, what is kept where (domain 15). */
export const about = {
	title: 'About Paylanes',
	realTitle: 'What is real',
	real: [
		'Keys, certificates, signatures, envelopes and channels are made and checked by the cryptography of this browser.',
		'The certification centre really issues X.509 certificates and really answers whether they are still good.',
		'Every verdict on the screen comes from a check that ran; every balance comes from the entries of the ledger.'
	],
	simpleTitle: 'What is simplified',
	simple: [
		'Fictional banks, test cards, demo keys: nothing here can pay.',
		'Real cryptographic algorithms, simplified protocols: no real TLS records, no real 8583 link, JSON instead of XML/ASN.1 except certificates.',
		'Real SET, 3-D Secure, UnionPay, iDEAL have more fields, more messages and legal rules; names are used for orientation.',
		'Banks do not accept an ATM PIN in a web page; the field is a payment password.',
		'Timers and fees are examples; the fee caps of 2016 are Chinese, other countries differ.',
		'Who bears fraud losses is decided by law and contract, not by protocol; the visualizer shows evidence, not verdicts.',
		'The source text is vague in places; where it was, we had to interpret it.',
		'A real attacker may also use malware on the customer’s device, against which only a separate display (USB key, phone) helps.',
		'Teaching needs opened views: secrets show in a party’s own column. Exported runs stay masked.'
	],
	keptTitle: 'What is kept where',
	kept: [
		'Runs, key pairs and settings stay in this browser, on this device. Private keys cannot be read out, not even by this page.',
		'Nothing is sent anywhere: the page’s own security policy forbids every foreign address.',
		'Deleting this site’s data in the browser deletes everything. Export a run to keep it elsewhere.'
	],
	featuresTitle: 'What this browser offers',
	features: {
		crypto: 'Cryptography',
		storage: 'Storage for runs and keys',
		worker: 'Use without a network',
		file: 'One file, opened from disk'
	},
	available: 'available',
	missing: 'missing',
	unknown: 'not looked at yet',
	licence: 'Free software under the MIT licence.'
} as const;
