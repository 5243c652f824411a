import type { Draft, Heard, Refused } from '#lib/world/row.ts';
import { say } from '#lib/world/row.ts';
import { rcOf } from '../catalogue.ts';
import { word } from '../finding.ts';
import { completionResponse, preauthorizationResponse } from '../kinds/completion.ts';
import { bankPage } from '../kinds/bankList.ts';
import {
	authenticationResponse,
	challengePage,
	challengeResponse,
	merchantApproved,
	resultsRefusal,
	resultsRequest,
	type merchantCheck
} from '../kinds/joint.ts';
import {
	adviceResponse,
	financialResponse,
	refundCredited,
	refundDebited,
	reversalResponse,
	voidAnswer
} from '../kinds/switching.ts';
import { holderOf, issuedIn, type MemberBankContext, type Transaction } from './context.ts';

/** Who and what a message is about, as any message of the transaction names it. */
export interface About {
	readonly paymentId: string;
	readonly rrn: string;
	readonly stan: string;
}
const about = ({ paymentId, rrn, stan }: About): About => ({ paymentId, rrn, stan });
/** What a refused message was about; what it says is not to be trusted, only answered. */
export function aboutRefused({ parts }: Refused) {
	const message = parts['message'] ?? {};
	return {
		paymentId: word(message['paymentId']),
		rrn: word(message['rrn']),
		stan: word(message['stan']),
		amount: message['amount'] as unknown as Transaction['amount'],
		refundId: word(message['refundId'])
	};
}
/** Six digits that follow from the reference number: simplified, a real one is not to be guessed. */
const authCodeOf = (rrn: string): string =>
	String((Number(rrn) * 7_919) % 1_000_000).padStart(6, '0');

/** The messages of a member bank (domain 6.2). */
export const says = {
	approved(own: MemberBankContext, { parts }: Heard<typeof merchantCheck, 'bank'>): Draft {
		const { paymentId, merchantId } = parts.check;
		const payeeName = own.contracts[merchantId]?.name ?? '';
		return say(merchantApproved, {
			verdict: { paymentId, merchantId, rc: '00', payeeName, settlementProfile: 'net, next day' }
		});
	},
	rejected(own: MemberBankContext, { parts, error }: Refused): Draft {
		const check = parts['check'] ?? {};
		const merchantId = word(check['merchantId']);
		return say(merchantApproved, {
			verdict: {
				paymentId: word(check['paymentId']),
				merchantId,
				rc: rcOf(error),
				error,
				payeeName: own.contracts[merchantId]?.name ?? '',
				settlementProfile: 'none'
			}
		});
	},
	challenge: (own: MemberBankContext): Draft =>
		say(authenticationResponse, {
			response: {
				txId: issuedIn(own).txId,
				status: 'C',
				issuerUrl: `https://${own.url}/verify/${issuedIn(own).txId}`
			}
		}),
	noChallenge: ({ parts, error }: Refused): Draft =>
		say(authenticationResponse, {
			response: { txId: word(parts['request']?.['txId']), status: 'N', error }
		}),
	page(own: MemberBankContext, error?: string): Draft {
		const { txId, merchantId, payeeName, amount } = issuedIn(own);
		const { product, shown = '', greeting = '' } = holderOf(own) ?? {};
		const page = {
			txId,
			issuerName: own.name,
			merchantId,
			payeeName,
			amount,
			greeting,
			challenge: { $fresh: 16 } as const,
			...(error ? { error, triesLeft: Math.max(0, own.mostFailures - own.failures) } : {})
		};
		return product === 'transfer'
			? say(bankPage, { page: { ...page, maskedAccount: shown } })
			: say(challengePage, { page: { ...page, maskedPan: shown } });
	},
	authenticated(own: MemberBankContext): Draft {
		const { txId, merchantId, amount } = issuedIn(own);
		return say(resultsRequest, {
			result: { txId, status: 'Y' },
			authValue: { txId, merchantId, amount }
		});
	},
	notAuthenticated: (own: MemberBankContext, { error }: Refused): Draft =>
		say(resultsRefusal, {
			result: { txId: issuedIn(own).txId, status: 'N', error, triesLeft: 0 }
		}),
	back: (own: MemberBankContext): Draft =>
		say(challengeResponse, {
			response: { txId: issuedIn(own).txId, gatewayUrl: `https://${own.gatewayUrl}/result` }
		}),
	debited: (done: Transaction): Draft =>
		say(financialResponse, {
			message: {
				...about(done),
				rc: '00',
				amount: done.amount,
				authCode: authCodeOf(done.rrn)
			}
		}),
	declined: (of: About & Pick<Transaction, 'amount'>, error: string): Draft =>
		say(financialResponse, {
			message: { ...about(of), rc: rcOf(error), error, amount: of.amount }
		}),
	held: (done: Transaction): Draft =>
		say(preauthorizationResponse, {
			message: { ...about(done), rc: '00', amount: done.amount, authCode: authCodeOf(done.rrn) }
		}),
	notHeld: (of: About & Pick<Transaction, 'amount'>, error: string): Draft =>
		say(preauthorizationResponse, {
			message: { ...about(of), rc: rcOf(error), error, amount: of.amount }
		}),
	captured: (of: About): Draft => say(completionResponse, { message: { ...about(of), rc: '00' } }),
	notCaptured: (of: About, error: string): Draft =>
		say(completionResponse, { message: { ...about(of), rc: rcOf(error), error } }),
	booked: (of: About): Draft => say(adviceResponse, { message: { ...about(of), rc: '00' } }),
	reversed: (of: About, rc: '00' | '25'): Draft =>
		say(reversalResponse, { message: { ...about(of), rc } }),
	voided: (own: MemberBankContext, of: About & { readonly refundId: string }, rc: '00' | '25') =>
		say(voidAnswer, { message: { ...about(of), rc, refundId: of.refundId, bank: own.bank } }),
	refundDebited: (of: About & { readonly refundId: string }, error?: string): Draft =>
		say(refundDebited, {
			message: {
				...about(of),
				refundId: of.refundId,
				rc: rcOf(error ?? null),
				...(error ? { error } : {})
			}
		}),
	refundCredited: (of: About & { readonly refundId: string }): Draft =>
		say(refundCredited, { message: { ...about(of), refundId: of.refundId, rc: '00' } })
};
