import type { Kind, StandardForm } from '#lib/world/row.ts';

type Elements = Readonly<Record<string, readonly string[]>>;

const parties: Elements = {
	creditor: ['Cdtr/Nm'],
	payeeName: ['Cdtr/Nm'],
	creditorAccount: ['CdtrAcct/Id'],
	payeeAccount: ['CdtrAcct/Id'],
	creditorAgent: ['CdtrAgt/FinInstnId/BICFI'],
	debtor: ['Dbtr/Nm'],
	debtorAccount: ['DbtrAcct/Id'],
	debtorAgent: ['DbtrAgt/FinInstnId/BICFI'],
	remittance: ['RmtInf/Ustrd']
};

/**
 * Elements of an ISO 20022 message that hold a claim of this name (domain 8.5); paths below the
 * transaction, leaving out what goes without saying. A claim with no element of its own has none.
 */
const elementsByMessage: Readonly<Record<string, Elements>> = {
	'pain.001': {
		...parties,
		endToEndId: ['PmtId/EndToEndId'],
		amount: ['Amt/InstdAmt']
	},
	'pain.002': {
		endToEndId: ['OrgnlEndToEndId'],
		amount: ['OrgnlTxRef/Amt/InstdAmt'],
		status: ['TxSts']
	},
	'pacs.008': {
		...parties,
		txId: ['PmtId/TxId'],
		endToEndId: ['PmtId/EndToEndId'],
		amount: ['IntrBkSttlmAmt'],
		settleDate: ['IntrBkSttlmDt'],
		valueDate: ['IntrBkSttlmDt']
	},
	'pacs.002': {
		txId: ['OrgnlTxId'],
		endToEndId: ['OrgnlEndToEndId'],
		status: ['TxSts'],
		reason: ['StsRsnInf/Rsn']
	},
	'pacs.004': {
		refundId: ['RtrId'],
		txId: ['OrgnlTxId'],
		endToEndId: ['OrgnlEndToEndId'],
		amount: ['RtrdIntrBkSttlmAmt'],
		reason: ['RtrRsnInf/Rsn']
	},
	'pacs.029': {
		batchId: ['GrpHdr/MsgId'],
		controlSum: ['GrpHdr/CtrlSum'],
		positions: ['SttlmReq/MvmntRcrd/Ptcpt', 'SttlmReq/MvmntRcrd/Amt']
	},
	'camt.054': {
		txId: ['NtryDtls/TxDtls/Refs/TxId'],
		endToEndId: ['NtryDtls/TxDtls/Refs/EndToEndId'],
		batchId: ['NtryDtls/Btch/MsgId'],
		amount: ['Ntry/Amt'],
		net: ['Ntry/Amt', 'Ntry/CdtDbtInd'],
		time: ['Ntry/BookgDt'],
		settleDate: ['Ntry/ValDt'],
		debtor: ['NtryDtls/TxDtls/RltdPties/Dbtr/Nm'],
		party: ['Acct/Ownr/Nm'],
		payeeAccount: ['Acct/Id']
	}
};

/** Where the claims of a kind stand when it is shown as an ISO 20022 message; null where none is known. */
export function iso20022Form(message: string, { parts }: Kind): StandardForm | null {
	const known = elementsByMessage[message];
	if (!known) return null;
	const elements = Object.entries(parts).flatMap(([part, { fields }]) =>
		Object.keys(fields).flatMap((name) => {
			const paths = Object.hasOwn(known, name) ? known[name] : undefined;
			return paths ? [[`${part}.${name}`, paths] as const] : [];
		})
	);
	return { elements: Object.fromEntries(elements), fixed: {} };
}
