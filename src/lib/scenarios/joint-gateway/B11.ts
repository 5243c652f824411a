import { entry, type Scenario } from '../scenario.ts';
import { backAtNight, chargedBack, falseClaim, onCredit, presented } from './disputeLedger.ts';
import { paid, taken, whole } from './ledger.ts';

/** Everything goes back: as a void, as a refund the merchant cannot pay, or against his will (domain 6.7). */
export const scenarios: readonly Scenario[] = [
	{
		id: 'B11',
		mode: 'joint-gateway',
		options: { refund: 'void' },
		script: [],
		promise: {
			states: { JG: 'settled', CSB: 'ready' },
			cases: { JG: 'payment.refunded', MER: 'refunded' },
			entries: [...paid, ...taken],
			balances: {
				'WB:dep:customer': 80_000,
				'HB:dep:Lantern': 0,
				'HB:inc:mdr': 0,
				'JG:inc:net': 0
			},
			rcs: { 'RF-6': ['00'] },
			sent: { 'VD-1': 1, 'VD-2': 1, 'RF-2': 0, 'M3-27': 0 }
		},
		words: {
			en: {
				title: 'Full refund on the same day',
				story: 'The merchant voids the payment before the day is closed.',
				lesson:
					'Before the cut-off both banks undo their part, fees included, and the line nets to nothing: no money ever moves between the banks.'
			},
			'zh-CN': {
				title: '当日全额退款',
				story: '商户在日切之前撤销了这笔支付。',
				lesson:
					'日切之前，两家银行各自冲回自己的记账，包括手续费，该笔轧差为零：银行之间没有资金移动。'
			}
		}
	},
	{
		id: 'B11b',
		mode: 'joint-gateway',
		options: { refund: 'full' },
		script: [],
		promise: {
			states: { JG: 'settled', CSB: 'ready' },
			cases: { JG: 'payment.succeeded', MER: 'refundRefused' },
			entries: whole,
			balances: { 'WB:dep:customer': 52_000, 'HB:dep:Lantern': 27_832 },
			rcs: { 'RF-3': ['51'], 'RF-6': ['51'] },
			errors: ['E-REFUND-FUNDS'],
			sent: { 'RF-2': 1, 'RF-4': 0 }
		},
		words: {
			en: {
				title: 'Full refund without the money',
				story: 'After the payout the merchant wants to give 280.00 back, and has 278.32.',
				lesson:
					'First the acquirer is asked whether the merchant can pay, only then the issuer is told to credit. The other way round somebody would have to lend the difference.'
			},
			'zh-CN': {
				title: '全额退款资金不足',
				story: '入账之后商户想退回 280.00 元，账上却只有 278.32 元。',
				lesson: '先问收单行商户付不付得起，再通知发卡行入账。次序反过来，差额就得有人垫付。'
			}
		}
	},
	{
		id: 'B11c',
		mode: 'joint-gateway',
		options: { dispute: 'not-received', parcel: 'lost' },
		script: [],
		promise: {
			states: { JG: 'settled', CSB: 'ready' },
			cases: {
				CUS: 'moneyBack',
				MER: 'disputeLost',
				JG: 'payment.chargedBack',
				WB: 'issuing.claimUpheld',
				HB: 'issuing.idle+acquiring.chargedBack'
			},
			entries: [...whole, ...chargedBack, ...backAtNight],
			balances: {
				'WB:dep:customer': 80_000,
				'HB:dep:Lantern': 0,
				'HB:inc:mdr': 0,
				'WB:inc:icf': 0,
				'JG:inc:net': 0
			},
			sent: { 'CB-3': 1, 'CB-4': 1, 'CB-10': 1, 'CB-11': 1, 'CB-12': 2 }
		},
		words: {
			en: {
				title: 'Chargeback: the parcel was lost',
				story:
					'Three days after paying Lin has no parcel and disputes the payment at her own bank; the carrier had lost it.',
				lesson:
					'The issuer takes the money back first and argues afterwards. The merchant was paid and has shipped, but cannot show that it arrived: he bears the loss, and settles it with his carrier.'
			},
			'zh-CN': {
				title: '拒付：包裹丢失',
				story: '付款三天后林薇仍未收到包裹，向自己的银行提出争议；包裹确已被物流公司弄丢。',
				lesson:
					'发卡行先收回款项，再论是非。商户已收款、已发货，却证明不了货物送达：损失由他承担，再与物流公司结算。'
			}
		}
	},
	{
		id: 'B11d',
		mode: 'joint-gateway',
		options: { dispute: 'not-received', card: 'card-0018' },
		script: [],
		promise: {
			states: { JG: 'settled', CSB: 'ready' },
			cases: {
				CUS: 'claimDismissed',
				MER: 'disputeWon',
				JG: 'payment.represented',
				HB: 'issuing.claimDismissed+acquiring.represented'
			},
			entries: [...onCredit, ...falseClaim],
			balances: { 'HB:ast:cardloan:LinWei': 28_000, 'HB:dep:Lantern': 27_832, 'HB:inc:mdr': 168 },
			sent: { 'CB-9': 1, 'CB-11': 1, 'CB-12': 1, 'M3-46': 2 }
		},
		words: {
			en: {
				title: 'False chargeback (A37)',
				story: 'Lin has her pen and says that it never came; she paid with her credit card.',
				lesson:
					'The carrier’s signature decides, and the money returns to the merchant. Evidence about goods is worth as much as evidence about money, if somebody keeps it.'
			},
			'zh-CN': {
				title: '恶意拒付（A37）',
				story: '林薇已收到钢笔，却声称没有收到；她用的是信用卡。',
				lesson:
					'以物流公司的签名为准，款项归还商户。货物的证据与资金的证据同样重要，前提是有人保存。'
			}
		}
	},
	{
		id: 'B11e',
		mode: 'joint-gateway',
		options: { dispute: 'not-me' },
		script: [],
		promise: {
			states: { JG: 'settled', CSB: 'ready' },
			cases: {
				CUS: 'moneyBack',
				MER: 'disputeWon',
				JG: 'payment.represented',
				WB: 'issuing.claimBorne',
				HB: 'issuing.idle+acquiring.represented'
			},
			entries: [
				...whole,
				...chargedBack,
				...backAtNight,
				entry('CB3', 'WB:exp:fraud', 'WB:dep:customer', 28_000),
				...presented
			],
			balances: { 'WB:dep:customer': 80_000, 'WB:exp:fraud': 28_000, 'HB:dep:Lantern': 27_832 },
			sent: { 'CB-12': 2, 'M3-46': 2 }
		},
		words: {
			en: {
				title: 'Not me: the liability shift',
				story: 'Lin says that it was not she who paid; her bank had found the password right.',
				lesson:
					'Who authenticates, answers for it. The issuer had vouched for its cardholder, so the merchant keeps his money and the issuer bears the fraud: that is what its signed value was worth.'
			},
			'zh-CN': {
				title: '不是本人：责任转移',
				story: '林薇称付款的不是她，而她的银行当时验证密码正确。',
				lesson:
					'谁认证，谁负责。发卡行曾为持卡人担保，因此商户保住货款，欺诈损失由发卡行承担：它签名的认证值正值这个价。'
			}
		}
	}
];
