import { refusalsOf } from '../refusals.ts';
import { says, type Own } from '../says.ts';

/** The very request of the applicant, vouched for once more. */
const secondCertificate: Own = [
	'P-4',
	'CK30',
	{
		does: 'a second certificate for one subject',
		place: 'after',
		wrong: (_scene, _world, _row, { parts }) => ({
			text: (text, part) => (part === 'request' ? (parts['request']?.text ?? '') : text)
		})
	}
];

/** Contracts and certificates, which every mode can begin with: the rows and machines are the same for all. */
await refusalsOf({
	mode: 'online-banking',
	settings: [{ options: { begin: 'contracts' } }],
	own: [
		says('P-1', 'CK30', 'with the papers of somebody else', { registration: 'REG-XX-0001' }),
		says('P-1', 'CK30', 'for a contract that is not offered', { type: 'payout' }),
		says('P-2', 'CK30', 'terms for somebody else', { applicantId: 'XX' }),
		says('P-2', 'CK30', 'terms of another contract', { type: 'payout' }),
		says('P-3', 'CK30', 'for another name than the papers', { subject: 'mallory' }),
		says('P-4', 'CK28', 'the teller names herself twice', { officerId: 'RA-T' }),
		says(
			'P-4',
			'CK17',
			'another request than the one vouched for',
			{ request: 'another' },
			{ part: 'teller' }
		),
		secondCertificate,
		says('P-5', 'CK17', 'a certificate for somebody else', { subject: 'mallory' }),
		says('P-5', 'CK17', 'a certificate for another key', { publicKey: 'P256another' }),
		says('P-9', 'CK17', 'signs other terms', { offerDigest: 'A'.repeat(43) }),
		says('P-10', 'CK17', 'signs other terms', { offerDigest: 'A'.repeat(43) })
	],
	elsewhere: [],
	timing: {
		otherContent: {},
		untimely: {
			'P-1': ['end', { applicantName: 'Another' }],
			'P-3': ['end', { name: 'Another' }]
		}
	},
	told: {},
	ended: {},
	cannotFail: {}
});
