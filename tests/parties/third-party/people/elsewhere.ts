import type { Claims } from '../../../../src/lib/vault/vault.ts';
import type { World } from '../../../../src/lib/world/world.ts';
import { saidIn } from '../../forged.ts';
import type { Elsewhere } from '../../refusals.ts';
import { cny } from '../../says.ts';
import { genuine, type Scene } from '../../scene.ts';
import type { Failing } from '../../wrongs.ts';
import { judgedLast, judgedOnce, sentOnce, withBalance } from '../business/sent.ts';

const changed = (change: Claims) => () => ({ claims: (said: Claims) => ({ ...said, ...change }) });
/** After three wrong passwords the fourth is not even looked at. */
const lockedOut = (row: string, shown = 'M4-07a'): Failing => ({
	does: 'after three wrong passwords',
	place: 'end',
	like: judgedLast(row),
	wrong: (scene) => ({
		claims: (said) => {
			const [last] = Object.values(saidIn(scene, judgedLast(shown)(scene).message));
			return { ...said, challenge: last?.['challenge'] ?? '' };
		}
	})
});
const later = (world: World): World => ({ ...world, now: world.now + 40 * 86_400_000 });
/** The challenge of the page that was shown first. */
const ofFirstPage = (scene: Scene) => ({
	claims: (said: Claims) => {
		const page = saidIn(scene, genuine(scene, 'M4-06').message)['page'];
		return { ...said, challenge: page?.['challenge'] ?? '' };
	}
});

/** As if another sale had filled his wallet while the first payout is under way. */
const walletFull = (scene: Scene) => {
	const withdrawal = genuine(scene, 'M4-29');
	return { ...withdrawal, after: withBalance(withdrawal.after, 'TPP:wal:Lantern', 27_846) };
};
/** As if new payments had filled the reserve while money out of it is on its way to another bank. */
const reserveFull = (scene: Scene) => ({
	...genuine(scene, 'TR-1'),
	after: withBalance(genuine(scene, 'X2-1').after, 'HB:rsv:TPP', 1_000_000)
});
/** The seller has seen a credit that his bank has not made: the account is closed. */
const creditSeen = (scene: Scene) => {
	const like = genuine(scene, 'M4-30');
	const parts = { seen: { text: '', claims: { endToEndId: 'W-T1' }, digest: null } };
	return { ...like, message: { ...like.message, row: 'M4-31a', from: 'MER', to: 'WB', parts } };
};
/** What the bank says for the first time when its money has gone back: the desk knew it by asking. */
const goneBack = (row: string): Failing => ({
	does: 'about money that has gone back',
	place: 'end',
	like: sentOnce(row)
});

/** Ways that need other options than those under which the row is first sent. */
export const elsewhere: readonly Elsewhere[] = [
	{
		row: 'M4-05',
		check: 'CK24',
		options: { payBy: 'wallet', password: 'wrong-three-times' },
		failing: { does: 'after three wrong passwords', place: 'end' }
	},
	{
		row: 'M4-07-wallet',
		check: 'CK24',
		options: { payBy: 'wallet', password: 'wrong-three-times' },
		failing: lockedOut('M4-07-wallet')
	},
	{
		row: 'M4-07-quick',
		check: 'CK24',
		options: { payBy: 'quick', password: 'wrong-three-times' },
		failing: lockedOut('M4-07-quick')
	},
	{
		row: 'M4-25',
		check: 'CK24',
		options: { receipt: 'locks' },
		failing: lockedOut('M4-25', 'M4-25a')
	},
	{
		row: 'M4-07-wallet',
		check: 'CK25',
		options: { payBy: 'wallet', amount: 100_100 },
		failing: { does: 'of more than is in the wallet', like: judgedOnce('M4-07-wallet') }
	},
	{
		row: 'M4-08a',
		check: 'CK18',
		options: { payBy: 'quick' },
		failing: { does: 'with a token of her own making', wrong: changed({ token: 'A'.repeat(22) }) }
	},
	{
		row: 'M4-08a',
		check: 'CK26',
		options: { payBy: 'quick' },
		failing: { does: 'of more than she agreed to', wrong: changed({ amount: cny(1_000_001) }) }
	},
	{
		row: 'M4-07-quick',
		check: 'CK18',
		options: { payBy: 'quick' },
		failing: {
			does: 'before there is an agreement',
			place: { after: 'M4-06' },
			wrong: ofFirstPage
		}
	},
	{
		row: 'D-1',
		check: 'CK40',
		options: { receipt: 'claims' },
		failing: {
			does: 'more than thirty days after the payment',
			place: 'after',
			like(scene) {
				const claim = genuine(scene, 'D-1');
				return { ...claim, after: later(claim.after) };
			},
			wrong: () => ({})
		}
	},
	{
		row: 'M4-15',
		check: 'CK31',
		options: { shipping: 'never' },
		lost: 'M4-15',
		failing: goneBack('M4-15')
	},
	{
		row: 'M4-15-on',
		check: 'CK31',
		options: { shipping: 'never', reserve: 'centralized' },
		lost: 'M4-15-on',
		failing: goneBack('M4-15-on')
	},
	{
		row: 'M4-17',
		check: 'CK31',
		options: { shipping: 'never' },
		lost: 'M4-17',
		failing: { does: 'for an order that was given back', place: 'end', like: sentOnce('M4-17') }
	},
	{
		row: 'M4-29',
		check: 'CK14',
		options: {},
		failing: {
			does: 'while another is under way',
			place: 'after',
			like: walletFull,
			wrong: changed({ withdrawalId: 'W-T1-2' })
		}
	},
	{
		row: 'TR-1',
		check: 'CK14',
		options: { treasury: 'rebalances' },
		failing: {
			does: 'while another is under way',
			place: 'after',
			like: reserveFull,
			wrong: changed({ endToEndId: 'E7-T9' })
		}
	},
	{
		row: 'M4-31a',
		check: 'CK14',
		options: { payout: 'closed-account', channels: 'off' },
		failing: { does: 'of a credit that was never made', place: 'after', like: creditSeen }
	},
	{
		row: 'M4-30',
		check: 'CK25',
		options: {},
		failing: { does: 'of more than is in the reserve', wrong: changed({ amount: cny(99_999_999) }) }
	}
];
