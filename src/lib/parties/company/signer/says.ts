import { say, type Draft, type Kind } from '#lib/world/row.ts';
import type { Screen } from '#lib/world/world.ts';
import { choice, screen } from '../../acting.ts';
import { approval, finalApproval, taskSeen } from '../../kinds/corporate.ts';
import { certificateRequest } from '../../kinds/enrolment.ts';
import { toSignOf, type SignerContext } from './context.ts';

/** What a decision is called at this level. */
export const decisionKind = (own: SignerContext): Kind =>
	toSignOf(own).level === 'checker' ? approval : finalApproval;

/** The messages of whoever checks or approves. */
export const says = {
	seen: (own: SignerContext): Draft =>
		say(taskSeen, {
			seen: { endToEndId: toSignOf(own).endToEndId, by: toSignOf(own).level }
		}),
	/** A new key is made in the USB key; the counter has it certified in place of the old one (E-4). */
	renewal: ({ signerId, renewsAs }: SignerContext): Draft =>
		say(certificateRequest, { request: { subject: signerId, name: renewsAs ?? '' } }),
	decision(own: SignerContext): Draft {
		const { level, endToEndId, draftDigest, amount } = toSignOf(own);
		const said = {
			about: { endToEndId },
			approval: { endToEndId, draftDigest, amount, decision: own.chosen, signerId: own.signerId }
		};
		return level === 'checker' ? say(approval, said) : say(finalApproval, said);
	}
};

const thinkMs = 600_000;

/** What they see: the transfer, who has signed it, who is still missing (domain 7.8, B2B approvals). */
export const screens = {
	task(own: SignerContext): Screen {
		const { endToEndId, payeeName, amount, signedBy, missing } = toSignOf(own);
		const [approve, reject] = [{ type: 'approve' }, { type: 'reject' }];
		const usual = { approves: approve, rejects: reject, silent: null }[own.decision];
		return choice(
			'approval',
			{ endToEndId, payeeName, amount, signedBy, missing },
			[approve, reject],
			usual ? { event: usual, afterMs: thinkMs } : null
		);
	},
	done: (own: SignerContext): Screen =>
		screen('signed', {
			endToEndId: toSignOf(own).endToEndId,
			amount: toSignOf(own).amount,
			decision: own.chosen,
			...(own.error ? { error: own.error } : {})
		})
};
