import type { Heard } from '#lib/world/row.ts';
import { say, type Draft } from '#lib/world/row.ts';
import {
	contractApplication,
	contractInForce,
	contractOffer,
	contractSigned
} from '../kinds/contract.ts';
import { certificateRequest, certificateRequestApproved } from '../kinds/enrolment.ts';
import { word } from '../finding.ts';
import type { ContractContext, Wanted } from './context.ts';

const wantedOf = ({ wanted }: ContractContext): Wanted => {
	if (!wanted) throw new Error('the party wants no: contract');
	return wanted;
};
const digestOf = ({ offerDigest }: ContractContext): string => {
	if (offerDigest === null) throw new Error('the contract has no: offer');
	return offerDigest;
};

/** The messages by which a contract comes about (domain 3.3, 5.2). */
export const says = {
	application(own: ContractContext): Draft {
		const { contractId, type, provider } = wantedOf(own);
		const { id, name, subject, registration } = own;
		const form = { contractId, type, applicantId: id, applicantName: name, subject, registration };
		return say(contractApplication, { form }, provider);
	},
	offer(own: ContractContext, { parts }: Heard<typeof contractApplication, 'signatory'>): Draft {
		const { contractId, applicantId } = parts.form;
		const offered = own.offers[contractId];
		if (!offered) throw new Error(`no such offer: ${contractId}`);
		const { type, terms, needsCertificate } = offered;
		return say(contractOffer, {
			offer: { contractId, type, applicantId, terms, needsCertificate }
		});
	},
	certificateRequest: (own: ContractContext): Draft =>
		say(certificateRequest, { request: { subject: own.subject, name: own.name } }),
	approved(
		own: ContractContext,
		{ texts, parts }: Heard<typeof certificateRequest, 'signatory'>
	): Draft {
		const said = {
			request: texts.request,
			applicant: parts.request.subject,
			tellerId: own.tellerId,
			officerId: own.officerId
		};
		return say(certificateRequestApproved, {
			request: { $carry: texts.request },
			teller: said,
			officer: said
		});
	},
	signed(own: ContractContext): Draft {
		const { contractId } = wantedOf(own);
		return say(contractSigned, {
			contract: { contractId, applicantId: own.id, offerDigest: digestOf(own) }
		});
	},
	inForce: (own: ContractContext): Draft =>
		say(contractInForce, {
			contract: {
				contractId: word(own.form?.['contractId']),
				applicantId: word(own.form?.['applicantId']),
				offerDigest: digestOf(own)
			}
		})
};
