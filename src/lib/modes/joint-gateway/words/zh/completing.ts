import type { Words } from '#lib/i18n/words.ts';
import type { completing as english } from '../en/completing.ts';

/** 双信息模式的各条报文：付款时冻结，发货时扣款。 */
export const completing: Words<typeof english> = {
	'M3-18d': {
		name: '预授权请求 0100',
		says: '网关请发卡行{to}为该商户冻结 {amount}，此时尚不扣款，发卡行自己签名的认证值随之送回。'
	},
	'M3-19d': {
		name: '预授权应答 0110',
		says: '发卡行{from}检查银行卡、限额和余额之后，以应答码 {rc} 答复，承诺把这笔资金保留七天。'
	},
	'CP-1': {
		name: '请款请求',
		says: '包裹已经发出，商户凭运单号 {waybillNo} 请求入账先前冻结的 {amount}。',
		mechanism:
			'商户对请求签名，一笔支付只请款一次，无论重发多少次。网关把金额与冻结金额比对，冻结已过期的即予拒绝。'
	},
	'CP-2': {
		name: '预授权完成通知 0220',
		says: '网关通知发卡行{to}把冻结转为扣款。'
	},
	'CP-3': {
		name: '预授权完成应答 0230',
		says: '发卡行{from}已向客户扣款，或已解除冻结，以应答码 {rc} 答复。'
	},
	'CP-4': {
		name: '请款结果',
		says: '网关以应答码 {rc} 告知商户，{amount} 已归他所有，并列入当晚的清算文件。',
		mechanism:
			'网关对订单、商户、金额和结果签名，商户核对均与自己的一致，此时清算文件中才有这一笔。'
	}
};
