import * as contract from '#lib/parties/kinds/contract.ts';
import * as enrolment from '#lib/parties/kinds/enrolment.ts';
import { over, table, without, type Written } from '../table.ts';

const lines = { hand: without('hand'), toCa: over('CH-S', 'signatory', 'authority') } as const;
/** Whoever offers a contract vouches for the applicant, as the bank counter does (domain 5.2, RA). */
const as = { customer: 'signatory', counter: 'signatory' };
const both = ['signatory', 'signatory'] as const;

const written: readonly Written[] = [
	['P-1', contract.contractApplication, both, 'hand', 1, 'CK01 CK30', { phase: 'contracts' }],
	['P-2', contract.contractOffer, both, 'hand', 1, 'CK04 CK05 CK06 CK08 CK09 CK12 CK30'],
	['P-3', enrolment.certificateRequest, both, 'hand', 2, 'CK04 CK30', { as }],
	[
		'P-4',
		enrolment.certificateRequestApproved,
		['signatory', 'authority'],
		'toCa',
		2,
		'CK04 CK05 CK09 CK28 CK17 CK30',
		{ as }
	],
	[
		'P-5',
		enrolment.certificateIssued,
		['authority', 'signatory'],
		'toCa',
		2,
		'CK05 CK08 CK17',
		{ as }
	],
	[
		'P-6',
		enrolment.certificateAccepted,
		['signatory', 'authority'],
		'toCa',
		3,
		'CK05 CK08',
		{ as }
	],
	['P-7', enrolment.certificateWritten, both, 'hand', 2, 'CK05 CK08', { as }],
	['P-8', enrolment.publish, ['authority', 'authority'], 'hand', 2, 'CK05', { as }],
	['P-9', contract.contractSigned, both, 'hand', 1, 'CK04 CK05 CK06 CK08 CK09 CK12 CK17'],
	['P-10', contract.contractInForce, both, 'hand', 1, 'CK04 CK05 CK06 CK08 CK09 CK12 CK17']
];

/** The prologue of every mode: contracts and certificates, before anybody can pay (domain 3.3, 3.4, 5.2). */
export const rows = table(lines, written);
