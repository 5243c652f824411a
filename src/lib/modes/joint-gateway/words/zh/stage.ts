import type { Words } from '#lib/i18n/words.ts';
import type { stage as english } from '../en/stage.ts';

/** 模式简介、各方名称、阶段与原文八个步骤。 */
export const stage: Words<typeof english> = {
	title: '共建支付网关',
	sentence:
		'收单行与发卡行共同建设一个网关，网关凭卡号找到客户的银行，密码只由她自己的银行验证，各行次日早晨结清净额。',
	gatewayBuiltBy: '由银行共同建设：收单行和发卡行共有一个联合网关，由它为各行转接和清算。',
	moneyHeldBy: '收单行：从支付到次日早晨入账为止，联合网关自己从不持有客户的资金。',
	parties: {
		CUS: { name: '林薇', role: '客户' },
		MER: { name: '灯笼书店', role: '商户' },
		TEA: { name: '石桥茶庄', role: '商户' },
		JG: { name: '通汇联合网关', role: '联合网关' },
		HB: { name: '海港银行', role: '收单行兼发卡行' },
		WB: { name: '柳岸银行', role: '发卡行兼收单行' },
		SB: { name: '峰岭银行', role: '发卡行兼收单行' },
		CSB: { name: '中央结算行', role: '结算行' },
		CA: { name: '子午认证中心', role: '认证中心' },
		CAR: { name: '鹤程速运', role: '物流公司' }
	},
	groups: { shops: '商户', members: '成员银行' },
	phases: {
		order: '下单',
		identify: '验证商户',
		pay: '支付',
		verify: '发卡行认证',
		transfer: '转接',
		notify: '通知结果',
		ship: '发货',
		refund: '退款',
		dispute: '争议',
		clear: '清分轧差',
		settle: '清算入账'
	},
	steps: {
		S1: '客户在商户网站上选择商品并填写订单。',
		S2: '客户端将订单加密后发送给商户服务器。',
		S3: '商户收到订单后，将订单信息发送给联合网关。',
		S4: '网关和收单行验证商户身份。',
		S5: '网关和客户自己的银行先后向她的浏览器提供页面。',
		S6: '客户核对支付信息，分别向各自的接收方输入卡号和密码。',
		S7: '发卡行认证客户并划转货款，再告知各方结果。',
		S8: '商户告知客户支付成功，并组织发货。'
	}
};
