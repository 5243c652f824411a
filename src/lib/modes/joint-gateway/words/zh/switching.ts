import type { Words } from '#lib/i18n/words.ts';
import type { switching as english } from '../en/switching.ts';

/** 经交换的银行卡报文。 */
export const switching: Words<typeof english> = {
	'M3-18': {
		name: '消费请求 0200',
		says: '网关请发卡行{to}扣款 {amount}，发卡行自己签名的认证值随之送回，发卡行只承认一次。'
	},
	'M3-19': {
		name: '消费应答 0210',
		says: '发卡行{from}检查银行卡、限额和余额之后，以应答码 {rc} 答复，但不透露余额。'
	},
	'M3-20': {
		name: '入账通知 0220',
		says: '网关通知收单行{to}，卡号 {maskedPan} 已支付 {amount}，可以为商户记账。'
	},
	'M3-20r': {
		name: '重发入账通知 0221',
		says: '没有收到应答，网关便再次通知收单行，收单行只记账一次。'
	},
	'M3-21': {
		name: '通知应答 0230',
		says: '收单行{from}确认这笔支付已经入账。'
	},
	'RV-1': {
		name: '冲正通知 0420',
		says: '没有应答不等于拒绝，但银行卡交换不会等待，而是通知发卡行{to}撤回先前的请求，无论扣款或冻结是否已经发生。'
	},
	'RV-2': {
		name: '重发冲正通知 0421',
		says: '冲正留在存储转发队列中，一直重发到发卡行{to}应答为止。'
	},
	'RV-3': {
		name: '冲正应答 0430',
		says: '发卡行{from}已撤回扣款或冻结，或者从未见过这笔请求，即使迟到也会拒绝。'
	}
};
