import type { Finding, Given, PureChecks } from '#lib/world/cast.ts';
import { allOf, same } from '../../finding.ts';
import type { SignerContext } from './context.ts';

/** The bank's words and the maker's own signed bytes are about the same transfer (CK15, CK17). */
const sameDraft = {
	CK17: (given: Given): Finding =>
		same(given.parts['task']?.['draftDigest'], given.digests['draft'] ?? undefined),
	CK15: (given: Given): Finding =>
		allOf(
			same(given.parts['task']?.['amount'], given.parts['draft']?.['amount']),
			same(given.parts['task']?.['payeeName'], given.parts['draft']?.['payeeName']),
			same(given.parts['task']?.['endToEndId'], given.parts['draft']?.['endToEndId'])
		)
};
const known = {
	CK30: (given: Given): Finding =>
		same(given.parts['taken']?.['endToEndId'], (given.context as SignerContext).toSign?.endToEndId)
};

/** What a checker and an approver check before they sign. */
export const signerChecks: PureChecks = {
	'approval-task': sameDraft,
	'final-task': sameDraft,
	'approval-taken': known,
	'final-taken': known
};
