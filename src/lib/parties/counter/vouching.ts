import type { Draft, Heard } from '#lib/world/row.ts';
import { say } from '#lib/world/row.ts';
import {
	certificateAccepted,
	certificateRequestApproved,
	certificateWritten,
	type certificateIssued,
	type certificateRequest
} from '../kinds/enrolment.ts';

/** The two people of the counter. */
interface Vouching {
	readonly tellerId: string;
	readonly officerId: string;
}

/** E-4: the counter, as registration authority, vouches for the holder of a key; two people sign (domain 5.2). */
export function approved(
	{ tellerId, officerId }: Vouching,
	{ parts, texts }: Heard<typeof certificateRequest, 'counter'>
): Draft {
	const said = {
		request: texts.request,
		applicant: parts.request.subject,
		tellerId,
		officerId
	};
	return say(certificateRequestApproved, {
		request: { $carry: texts.request },
		teller: said,
		officer: said
	});
}

type Issued = Heard<typeof certificateIssued, 'counter'>;
/** E-5b: the certificate is the one that was asked for. */
export const accepted = ({ texts }: Issued): Draft =>
	say(certificateAccepted, { certificate: { $carry: texts.certificate } });
/** E-5a: and goes onto the USB key. */
export const written = ({ texts }: Issued): Draft =>
	say(certificateWritten, { certificate: { $carry: texts.certificate } });
