import type { Given, PureChecks } from '#lib/world/cast.ts';
import { allOf, same, word } from '../finding.ts';
import type { ContractContext } from './context.ts';

const own = (given: Given): ContractContext => given.context as ContractContext;

/** What two parties check before they are bound: papers, the very terms, the very key (CK17, CK30). */
export const contractChecks: PureChecks = {
	'contract-application': {
		CK30(given) {
			const form = given.parts['form'];
			const { register, offers } = own(given);
			const offered = offers[word(form?.['contractId'])];
			return allOf(
				same(form?.['registration'], register[word(form?.['applicantId'])]),
				same(form?.['type'], offered?.type)
			);
		}
	},
	'contract-offer': {
		CK30(given) {
			const offer = given.parts['offer'];
			return allOf(
				same(offer?.['applicantId'], own(given).id),
				same(offer?.['type'], own(given).wanted?.type)
			);
		}
	},
	'certificate-request': {
		CK30: (given) => same(given.parts['request']?.['subject'], own(given).form?.['subject'])
	},
	'certificate-issued': {
		CK17: (given) =>
			allOf(
				same(given.parts['certificate']?.['subject'], own(given).form?.['subject']),
				same(given.parts['certificate']?.['publicKey'], own(given).publicKey ?? undefined)
			)
	},
	'contract-signed': {
		CK17(given) {
			const offered = given.sent('contract-offer')?.['offer']?.digest;
			return allOf(
				same(given.parts['contract']?.['offerDigest'], offered ?? undefined),
				same(given.signers['contract'] ?? undefined, own(given).form?.['subject'])
			);
		}
	},
	'contract-in-force': {
		CK17: (given) =>
			same(given.parts['contract']?.['offerDigest'], own(given).offerDigest ?? undefined)
	}
};
