import type { Claims } from '../../../src/lib/vault/vault.ts';
import type { World } from '../../../src/lib/world/world.ts';
import { deskAt, withDesk } from '../../../src/lib/world/change.ts';
import { valuesOf } from '../../../src/lib/persistent/trie.ts';
import { knowing } from '../doctor.ts';
import { saidIn } from '../forged.ts';
import type { Elsewhere } from '../refusals.ts';
import { genuine, type Scene, type Setting } from '../scene.ts';
import { pan } from '../says.ts';
import { other } from './own.ts';

type Like = ReturnType<typeof genuine>;
const setting = (change: Claims) => () => ({ claims: (said: Claims) => ({ ...said, ...change }) });

/** The last message of a row that was sent, whether or not it was accepted, and the worlds around its arrival. */
export const sent =
	(row: string) =>
	({ trace, worlds }: Scene): Like => {
		const entry = trace.findLast((one) => one.type === 'sent' && one.message.row === row);
		if (entry?.type !== 'sent') throw new Error(`never sent: ${row}`);
		const { message } = entry;
		const arrived = trace.findIndex((one) => one.type === 'delivered' && one.id === message.id);
		return {
			message,
			before: worlds[arrived - 1] as World,
			after: worlds[arrived] as World
		};
	};

/** A message of a row as its sender would word it: what a message says, on the way of another. */
const wordedAs =
	(row: string, of: string, more: Claims, sentAs = of) =>
	(scene: Scene): Like => {
		const like = genuine(scene, sentAs);
		const said = saidIn(scene, genuine(scene, of).message)['message'] ?? {};
		const parts = { message: { text: '', claims: { ...said, ...more }, digest: null } };
		return { ...like, message: { ...like.message, row, parts } };
	};

/** As if three wrong passwords had been typed for this card in other payments. */
const locked =
	(row: string) =>
	(scene: Scene): Like => {
		const like = genuine(scene, row);
		return { ...like, before: knowing(like.before, 'WB', { failures: { 'card-0017': 3 } }) };
	};

/** As if the card that was authenticated were another one, which the bank knows to be lost or stolen. */
export const reported =
	(card: string, row = 'M3-18') =>
	(scene: Scene): Like => {
		const like = genuine(scene, row);
		const place = { party: 'HB', case: caseOf(like.before, 'HB') };
		const { issued } = deskAt(like.before, place).snapshot.context as { issued: object };
		return { ...like, before: knowing(like.before, place, { issued: { ...issued, payer: card } }) };
	};
/** Another member bank says what only the merchant's own may tell him; without channels, for it has none to him. */
const byWillow = (row: string, setting: Setting): Elsewhere => ({
	...setting,
	options: { ...setting.options, channels: 'off' },
	row,
	check: 'CK09',
	failing: {
		does: 'by a bank that he has no contract with',
		like(scene) {
			const like = genuine(scene, row);
			return { ...like, message: { ...like.message, from: 'WB' } };
		}
	}
});

/** The one case that a bank has in a day of one payment. */
export const caseOf = ({ parties }: World, party: string): string =>
	valuesOf(parties[party]?.cases ?? null)[0]?.id ?? '';

/** As if the user had typed three wrong passwords at her bank in other payments. */
const lockedUser = (scene: Scene): Like => {
	const like = genuine(scene, 'M3-12b');
	return { ...like, before: knowing(like.before, 'WB', { failures: { linwei: 3 } }) };
};
/** As if the account that she is known by were another one, with nothing in it. */
const poor = (scene: Scene): Like => {
	const like = genuine(scene, 'M3-18b');
	const place = { party: 'WB', case: caseOf(like.before, 'WB') };
	const { holders } = deskAt(like.before, place).snapshot.context as {
		holders: { linwei: object };
	};
	const empty = { linwei: { ...holders.linwei, account: 'WB:acq:Tea' } };
	return { ...like, before: knowing(like.before, place, { holders: empty }) };
};

/** As if the acquirer had not vouched for its merchant. */
const unvouched = (scene: Scene): Like => {
	const like = wordedAs('M3-20rb', 'M3-20b', { try: 2 })(scene);
	const place = { party: 'HB', case: caseOf(like.before, 'HB') };
	const { snapshot } = deskAt(like.before, place);
	const value = { issuing: 'idle', acquiring: 'rejected', informing: 'quiet' };
	const before = withDesk(like.before, place, {
		snapshot: { ...snapshot, value } as typeof snapshot
	});
	return { ...like, before };
};

const refunding = { refundId: 'R9-LD0000001', issuer: 'WB', processingCode: '200000' };
const dispute = { dispute: 'not-received' };

/** Ways that need other options than those under which the row is first sent. */
export const elsewhere: readonly Elsewhere[] = [
	byWillow('M3-46', { options: {} }),
	byWillow('RC-2', { options: {}, lost: ['M3-22', 'SQ-2'] }),
	byWillow('CB-7', { options: dispute }),
	byWillow('CB-15', { options: dispute }),
	{
		row: 'M3-10',
		check: 'CK24',
		options: { card: 'card-0068' },
		failing: { does: 'with a card that is locked', like: sent('M3-10') }
	},
	{
		row: 'M3-10',
		check: 'CK22',
		options: { card: 'card-0035' },
		failing: { does: 'with a card that has run out', like: sent('M3-10') }
	},
	{
		row: 'M3-14',
		check: 'CK24',
		options: {},
		failing: { does: 'with a card locked meanwhile', like: locked('M3-14') }
	},
	{
		row: 'CB-1',
		check: 'CK24',
		options: dispute,
		failing: { does: 'with a card locked meanwhile', like: locked('CB-1') }
	},
	...['0050 E-LOST', '0043 E-STOLEN'].flatMap((one): Elsewhere[] => {
		const [digits = '', error = ''] = one.split(' ');
		const options = { card: `card-${digits}` };
		return [
			{
				row: 'M3-10',
				check: 'CK21',
				options,
				failing: { does: 'with a card reported to the bank', error, like: sent('M3-10') }
			},
			{
				row: 'M3-18',
				check: 'CK21',
				options: { card: 'card-0019' },
				failing: {
					does: `with a card reported meanwhile ${digits}`,
					error,
					like: reported(`card-${digits}`),
					wrong: () => ({
						claims: (said) => ('pan' in said ? { ...said, ...pan(`card-${digits}`) } : said)
					})
				}
			}
		];
	}),
	{
		row: 'M3-18',
		check: 'CK25',
		options: { card: 'card-0027' },
		failing: { does: 'from a card with too little', like: sent('M3-18') }
	},
	{
		row: 'M3-18',
		check: 'CK26',
		options: { amount: 120_000_000 },
		failing: { does: 'over the hard limit', like: sent('M3-18') }
	},
	{
		row: 'M3-12b',
		check: 'CK24',
		options: { routing: 'bankList' },
		failing: { does: 'by a user who is locked out', like: lockedUser }
	},
	{
		row: 'M3-18b',
		check: 'CK25',
		options: { routing: 'bankList' },
		failing: { does: 'from an account with too little', like: poor }
	},
	{
		row: 'M3-18b',
		check: 'CK26',
		options: { routing: 'bankList', amount: 120_000_000 },
		failing: { does: 'over the hard limit', like: sent('M3-18b') }
	},
	{
		row: 'M3-20rb',
		check: 'CK14',
		options: { routing: 'bankList' },
		failing: { does: 'of a merchant whom the bank has not vouched for', like: unvouched }
	},
	{
		row: 'M3-22',
		check: 'CK31',
		options: { refund: 'void' },
		failing: {
			does: 'about an order that was given back',
			place: 'end',
			wrong: setting({ paymentId: other.payment })
		}
	},
	{
		row: 'M3-25a',
		check: 'CK31',
		options: { amount: 120_000_000, declined: 'tries-on' },
		failing: { does: 'for an order that was closed', place: 'end', wrong: setting({ try: 2 }) }
	},
	{
		row: 'M3-20r',
		check: 'CK14',
		options: dispute,
		failing: {
			does: 'of a payment that was charged back',
			place: 'end',
			like: wordedAs('M3-20r', 'M3-20', { try: 2 })
		}
	},
	{
		row: 'RF-2',
		check: 'CK14',
		options: { ...dispute, payments: 6 },
		failing: {
			does: 'of a payment that was charged back',
			place: 'end',
			like: wordedAs('RF-2', 'CB-4', { ...refunding, amount: { minor: 1_000, ccy: 'CNY' } })
		}
	},
	{
		row: 'RF-4',
		check: 'CK14',
		options: dispute,
		failing: {
			does: 'of a payment that was charged back',
			place: 'end',
			like: wordedAs('RF-4', 'CB-4', refunding, 'CB-6')
		}
	}
];
