import type { Words } from '#lib/i18n/words.ts';
import type { stage as english } from '../en/stage.ts';

/** 模式简介、各方名称、阶段与原文八个步骤。 */
export const stage: Words<typeof english> = {
	title: '网上银行',
	sentence: '客户在银行自己的网上银行内付款，商户只提供订单信息，由银行核实双方身份并划转资金。',
	gatewayBuiltBy: '由银行独立建设，网上银行中心的交易服务器充当支付网关。',
	moneyHeldBy: '银行：资金由客户账户直接进入商户账户，中间无人代管。',
	parties: {
		CUS: { name: '林薇', role: '客户' },
		MER: { name: '灯笼书店', role: '商户' },
		BW: { name: '海港银行网站', role: '银行网站' },
		SAS: { name: '安全认证系统', role: '安全认证系统' },
		TS: { name: '交易服务器', role: '交易服务器' },
		BDC: { name: '业务数据中心', role: '业务数据中心' },
		BC: { name: '银行柜台', role: '银行柜台' },
		CA: { name: '子午认证中心', role: '认证中心' },
		CAR: { name: '鹤程速运', role: '物流公司' },
		CSB: { name: '中央结算行', role: '结算行' },
		WB: { name: '柳岸银行', role: '收款行' }
	},
	groups: { HB: '海港银行' },
	phases: {
		enrol: '开户登记',
		order: '下单',
		identify: '验证商户',
		pay: '支付',
		verify: '认证客户',
		transfer: '转账',
		notify: '通知结果',
		ship: '发货',
		refund: '退款',
		settle: '跨行结算',
		reconcile: '对账'
	},
	steps: {
		S1: '客户在商户网站上选择商品并填写订单。',
		S2: '客户端将订单加密后发送给商户服务器。',
		S3: '商户收到订单后，将订单信息发送给网上银行。',
		S4: '网上银行验证商户身份。',
		S5: '银行向客户的浏览器提供自己的支付页面。',
		S6: '客户核对支付信息，输入卡号和密码。',
		S7: '银行后台验证银行卡并划转货款，再把结果告知客户和商户。',
		S8: '商户告知客户支付成功，并组织发货。'
	}
};
