import type { Screen } from '#lib/world/world.ts';
import { choice, screen } from '../../acting.ts';
import { act, type CustomerContext } from '../context.ts';
import { leaveAfterMs, thinkMs } from '../says.ts';
import type { TradeAct } from './context.ts';
import { tradeOf } from './says.ts';

const hour = 3_600_000;
const nth = (names: readonly string[], place: number): string =>
	names[Math.min(place, names.length - 1)] ?? '';
const some = (event: TradeAct, afterMs: number) => ({ event: act(event), afterMs });

/** The screens of the cashier and of a buyer's trade (domain 7.8). */
export const tradeScreens = {
	cashier(her: CustomerContext): Screen {
		const { cashier, error, typed } = tradeOf(her);
		const { sellerName, ratingScore, positivePercent, disputesLost, goodsSummary, amount } =
			cashier ?? {};
		const fields = {
			sellerName: sellerName ?? '',
			ratingScore: ratingScore ?? 0,
			positivePercent: positivePercent ?? 0,
			disputesLost: disputesLost ?? 0,
			goodsSummary: goodsSummary ?? '',
			...(amount ? { amount } : {}),
			guarantee: cashier?.guarantee ?? '',
			releaseDays: cashier?.releaseDays ?? 0,
			walletMinor: cashier?.walletMinor ?? 0,
			...(cashier?.quickCard ? { quickCard: cashier.quickCard } : {}),
			...(error ? { error } : {})
		};
		const byBank = { type: 'pay-by-bank' } as const;
		const fromWallet = {
			type: 'pay-from-wallet',
			password: nth(her.habits?.walletPasswords ?? [], typed)
		} as const;
		const leave = act({ type: 'leave' });
		const quick = cashier?.quickCard
			? ({ type: 'pay-quick', password: fromWallet.password } as const)
			: ({ type: 'agree-quick' } as const);
		const usual = { bank: byBank, wallet: fromWallet, quick }[her.habits?.payBy ?? 'bank'];
		const givesUp = error !== null && error !== 'E-CREDENTIAL';
		return choice(
			'cashier',
			fields,
			[act(byBank), act(fromWallet), act(quick), leave],
			givesUp ? { event: leave, afterMs: leaveAfterMs } : some(usual, thinkMs)
		);
	},
	/** What became of the payment at the bank; whoever tries on comes back for another way. */
	result(her: CustomerContext): Screen {
		const fields = { ...her.receipt };
		if (fields['rc'] === '00') {
			const back = act({ type: 'return' });
			return choice('result', fields, [back], { event: back, afterMs: 300 });
		}
		const again = act({ type: 'pay-again', card: her.account });
		const tries = her.habits?.triesOn && fields['error'] !== 'E-LOCKED';
		return choice('result', fields, [again], tries ? { event: again, afterMs: thinkMs } : null);
	},
	held: (her: CustomerContext): Screen => choice('trade-held', facts(her), [notReceived], null),
	shipped: (her: CustomerContext): Screen =>
		choice('trade-shipped', facts(her), [notReceived], null),
	/** The goods are there: she confirms, wants more time, or says nothing. */
	received(her: CustomerContext): Screen {
		const { typed, error } = tradeOf(her);
		const confirm = {
			type: 'confirm-goods',
			password: nth(her.habits?.confirmPasswords ?? [], typed)
		} as const;
		const extend = { type: 'extend' } as const;
		const usual = usually(her, confirm);
		return choice(
			'trade-page',
			{ ...facts(her), ...(error ? { error } : {}) },
			[act(confirm), act(extend), ...claimActs.map((type) => act({ type }))],
			error === 'E-LOCKED' ? null : usual
		);
	},
	claimed(her: CustomerContext): Screen {
		const { error } = tradeOf(her);
		return screen('trade-claimed', { ...facts(her), ...(error ? { error } : {}) });
	},
	/** The seller refuses: she insists, or lets it be. */
	rejected(her: CustomerContext): Screen {
		const [escalate, letGo] = [{ type: 'escalate' }, { type: 'let-go' }] as const;
		const usual = her.habits?.escalates ? some(escalate, hour) : some(letGo, hour);
		return choice('claim-rejected', facts(her), [act(escalate), act(letGo)], usual);
	},
	returning(her: CustomerContext): Screen {
		const back = { type: 'send-back' } as const;
		return choice('send-back', facts(her), [act(back)], some(back, hour));
	},
	/** More time was given; nothing happens by itself before it is over. */
	extended: (her: CustomerContext): Screen =>
		choice('trade-page', facts(her), tradeScreens.received(her).choices, null),
	over(her: CustomerContext): Screen {
		const { result } = tradeOf(her);
		const fields = { ...facts(her), result: result ?? '' };
		if (result !== 'released' && result !== 'split') return screen('trade-over', fields);
		const rates = her.habits?.rates;
		return choice(
			'trade-over',
			fields,
			[act({ type: 'rate-good' }), act({ type: 'rate-neutral' }), act({ type: 'rate-bad' })],
			rates ? some({ type: rates }, hour) : null
		);
	}
};

const claimActs = [
	'claim-not-received',
	'claim-not-as-described',
	'claim-damaged',
	'claim-changed-mind'
] as const;
const notReceived = act({ type: 'claim-not-received' });

/** What she does when nobody chooses for her, an hour after the goods came. */
function usually(her: CustomerContext, confirm: TradeAct): ReturnType<typeof some> | null {
	const then = her.habits?.then ?? 'silent';
	if (then === 'silent') return null;
	if (then === 'confirms') return some(confirm, hour);
	const { goodsAt, releaseAt } = tradeOf(her);
	const afterMs = her.habits?.waits ? Math.max(hour, releaseAt - goodsAt) : hour;
	return some({ type: then === 'extends' ? 'extend' : then }, afterMs);
}

function facts(her: CustomerContext) {
	const { tradeId, cashier, waybillNo } = tradeOf(her);
	return {
		tradeId,
		sellerName: cashier?.sellerName ?? '',
		...(cashier ? { amount: cashier.amount } : {}),
		...(waybillNo ? { waybillNo } : {})
	};
}
