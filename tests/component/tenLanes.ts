import { setup } from 'xstate';
import type { Lane, Mode, ModeWords } from '../../src/lib/modes/mode.ts';
import type { Cast, PartySpec } from '../../src/lib/world/cast.ts';
import { text } from '../../src/lib/world/field.ts';
import { kind, plain, sealed, signed, signedSealed } from '../../src/lib/world/row.ts';
import type { Draft, Kind, Row } from '../../src/lib/world/row.ts';

/** A mode of nothing but lanes: ten parties, long names, one message that brings the next. */
const parties: readonly (readonly [id: string, letter: string, en: string, zh: string])[] = [
	['CUS', 'C', 'Lin Wei', '林薇'],
	['MER', 'M', 'Lantern Books', '灯笼书店'],
	['TEA', 'T', 'Stonebridge Tea', '石桥茶庄'],
	['JG', 'J', 'Tonghui Joint Gateway', '通汇共建支付网关'],
	['HB', 'H', 'Harbor Bank', '海港银行'],
	['WB', 'W', 'Willow Bank', '柳岸银行'],
	['SB', 'S', 'Summit Bank', '峰顶银行'],
	['CSB', 'Z', 'Central Settlement Bank', '中央结算行'],
	['CA', 'A', 'Meridian Certification Centre', '子午认证中心'],
	['CAR', 'X', 'Crane Express', '鹤程速运']
];

const told = { said: text() };
type Wrap = (from: string, to: string, name: string) => Kind;
const open: Wrap = (_, __, name) => kind(name, { word: plain(told) });
const sealedFor: Wrap = (_, to, name) => kind(name, { word: sealed(to, told) });
const twoParts: Wrap = (from, to, name) =>
	kind(name, { order: signed(from, told), payment: signedSealed(from, to, told) });

type Said = readonly [id: string, way: string, phase: string, wrap: Wrap, en: string, zh: string];
/** Between neighbours, across the whole picture, and from a party to itself. */
const script: readonly Said[] = [
	['T-01', 'CUS MER', 'order', sealedFor, 'EncryptedOrder', '加密订单'],
	['T-02', 'MER CUS', 'order', open, 'PaymentPageRedirect', '支付页面跳转'],
	['T-03', 'CUS JG', 'pay', twoParts, 'CardPaymentInstruction', '银行卡支付指令'],
	['T-04', 'JG WB', 'pay', sealedFor, 'AuthorizationRequest', '授权请求'],
	['T-05', 'WB CUS', 'pay', open, 'CardholderChallengePage', '持卡人身份验证页'],
	['T-06', 'CUS WB', 'pay', sealedFor, 'ChallengeAnswer', '验证应答'],
	['T-07', 'WB JG', 'pay', twoParts, 'AuthorizationResponse', '授权应答'],
	['T-08', 'JG JG', 'settle', open, 'CutOff', '日切'],
	['T-09', 'JG CSB', 'settle', twoParts, 'NetSettlementRequest', '净额清算请求'],
	['T-10', 'CSB CSB', 'settle', open, 'MultilateralSettlement', '多边净额结算'],
	['T-11', 'CSB HB', 'settle', open, 'DebitCreditNotification', '借贷记通知'],
	['T-12', 'HB TEA', 'settle', open, 'Payout', '商户结算入账'],
	['T-13', 'TEA CAR', 'ship', open, 'ShippingOrder', '发货指令'],
	['T-14', 'CAR CAR', 'ship', open, 'ParcelSorting', '包裹分拣'],
	['T-15', 'CAR CUS', 'ship', open, 'ParcelDelivered', '包裹送达'],
	['T-16', 'CUS CA', 'ship', open, 'CertificateStatusRequest', '证书状态查询']
];
const states = ['waitingForTheNextMessage', 'hasTakenTheMessageIn'] as const;
const endsOf = (way: string): readonly [string, string] => way.split(' ') as [string, string];

const checksOf = ({ parts }: Kind): readonly string[] => {
	const layers = Object.values(parts).flatMap((part) => part.layers.map((layer) => layer.kind));
	return [...(layers.includes('ENV') ? ['CK03'] : []), ...(layers.includes('SIG') ? ['CK04'] : [])];
};
const kinds = script.map(([id, way, , wrap]) => wrap(...endsOf(way), `say-${id}`));
const rows: Cast['rows'] = Object.fromEntries(
	script.map(([id, way, phase], place): [string, Row] => {
		const [from, to] = endsOf(way);
		const of = kinds[place] as Kind;
		const channel = place % 3 === 0 ? ({ kind: 'CH-S', client: from, server: to } as const) : null;
		return [
			id,
			{
				...{ key: id, id, kind: of.kind, parts: of.parts, from, to, lod: 1, phase },
				...{ steps: [`S${(place % 8) + 1}`], line: 'inside', channel, checks: checksOf(of) },
				lifetimeMs: 600_000
			}
		];
	})
);
const draftOf = (place: number): Draft => {
	const of = kinds[place] as Kind;
	const parts = Object.keys(of.parts).map((name) => [name, { said: 'well' }]);
	return { kind: of.kind, parts: Object.fromEntries(parts) as Draft['parts'] };
};

/** Says its next line of the script when it hears the one before. */
function machineOf(party: string): PartySpec['machine'] {
	const send = (place: number) => ({ type: 'send', params: draftOf(place) }) as const;
	const on = Object.fromEntries(
		kinds.flatMap(({ kind: name }, place) => {
			if (endsOf(script[place]?.[1] ?? '')[1] !== party) return [];
			const next = script[place + 1];
			const actions = next && endsOf(next[1])[0] === party ? [send(place + 1)] : [];
			return [[name, { target: states[1], actions }]];
		})
	);
	return setup({ actions: { send: (_: unknown, _draft: Draft) => undefined } }).createMachine({
		initial: states[0],
		on: { begin: { actions: send(0) } },
		states: { [states[0]]: { on }, [states[1]]: { on: { ...on } } }
	}) as PartySpec['machine'];
}

const casting = (): Cast => ({
	mode: 'ten-lanes',
	rows,
	parties: Object.fromEntries(
		parties.map(([id]) => [
			id,
			{
				...{ id, role: id, organisation: id, machine: machineOf(id), input: {}, checks: {} },
				...{ keys: { sign: id, encrypt: id, server: id }, audience: [id] },
				host: `${id.toLowerCase()}.example`
			}
		])
	),
	subjects: parties.map(([id, , name]) => ({
		...{ id, name, uses: ['sign', 'encrypt', 'server'] as const },
		host: `${id.toLowerCase()}.example`
	})),
	errors: { CK02: 'E-CHANNEL', CK03: 'E-OPEN', CK04: 'E-SIG' },
	startsAt: Date.UTC(2030, 0, 1),
	books: null,
	opening: [{ party: 'CUS', event: { type: 'begin' }, afterMs: 1_000 }],
	settle: () => ({ ok: false, why: 'no money here' }),
	available: () => 0,
	secrets: [],
	status: { ask: '' },
	policy: { statusHardFail: false, channels: false }
});

const wordsIn = (chinese: boolean): ModeWords => ({
	title: chinese ? '十条泳道' : 'Ten lanes',
	sentence: '',
	gatewayBuiltBy: '',
	moneyHeldBy: '',
	parties: Object.fromEntries(
		parties.map(([id, , en, zh]) => [id, { name: chinese ? zh : en, role: chinese ? zh : en }])
	),
	groups: {},
	phases: chinese
		? { order: '下单', pay: '支付与授权', settle: '清算与结算', ship: '发货' }
		: { order: 'Order', pay: 'Pay and authorise', settle: 'Clear and settle', ship: 'Ship' },
	steps: {},
	messages: Object.fromEntries(
		script.map(([id, , , , en, zh]) => [id, { name: chinese ? zh : en, says: chinese ? zh : en }])
	),
	options: {},
	states: {
		[states[0]]: chinese ? '等待下一条报文到达' : 'waiting for the next message',
		[states[1]]: chinese ? '已收下该报文并登记' : 'has taken the message in'
	},
	screens: {}
});

const lanes: readonly Lane[] = parties.map(([party, letter], colour) => ({
	party,
	letter,
	colour,
	group: null
}));

export const mode: Mode = {
	id: 'ten-lanes',
	casting,
	options: [],
	lanes: () => lanes,
	phases: ['order', 'pay', 'settle', 'ship'],
	holders: () => ({ money: 'CUS', goods: 'MER', risk: null }),
	promise: () => ({ states: {}, balances: {}, breaks: [] }),
	words: { en: wordsIn(false), 'zh-CN': () => Promise.resolve(wordsIn(true)) }
};
