import type { Words } from '#lib/i18n/words.ts';
import type { stage as english } from '../en/stage.ts';

/** 模式简介、各方名称、阶段与原文步骤。 */
export const stage: Words<typeof english> = {
	title: '银行支付网关',
	sentence:
		'一家银行在互联网与自己的封闭网络之间设置支付网关，支付指令加封签名后送入，经网关检查，再转换成银行内部格式送交后台。',
	gatewayBuiltBy: '由银行独立建设，只为本行商户和本行银行卡服务。',
	moneyHeldBy: '银行：资金由客户账户直接进入商户账户，中间无人代管。',
	parties: {
		CUS: { name: '林薇', role: '客户' },
		MER: { name: '灯笼书店', role: '商户' },
		PG: { name: '支付网关', role: '银行支付网关' },
		HOST: { name: '银行后台', role: '银行后台业务处理系统' },
		CA: { name: '子午认证中心', role: '认证中心' },
		CAR: { name: '鹤程速运', role: '物流公司' }
	},
	groups: { HB: '海港银行' },
	phases: {
		order: '下单',
		pay: '支付',
		verify: '验证',
		authorize: '授权',
		capture: '请款',
		transfer: '转账',
		notify: '通知结果',
		ship: '发货',
		refund: '退款',
		reconcile: '对账',
		void: '撤销'
	},
	steps: {
		S1: '客户在商户网站上选择商品并填写订单。',
		S2: '客户端将订单加密后发送给商户服务器。',
		S3: '经商户签名的订单信息送达银行。',
		S4: '银行验证商户身份。',
		S6: '客户核对支付信息，输入卡号和个人密码。',
		S7: '银行后台验证银行卡并划转货款，再把结果告知客户和商户。',
		S8: '商户告知客户支付成功，并组织发货。'
	}
};
