import type { Words } from '#lib/i18n/words.ts';
import type { stage as english } from '../en/stage.ts';

/** 个人交易的模式简介、各方名称与阶段。 */
export const stage: Words<typeof english> = {
	title: '第三方支付',
	sentence:
		'独立的第三方机构与多家银行签约，先收下并保管买家的货款，买家确认收货之后才把钱付给卖家。',
	gatewayBuiltBy: '由独立的第三方机构自建，或委托信息技术公司建设。',
	moneyHeldBy: '第三方：货款记在担保账户，存放于各银行的备付金账户，直到买家确认或超时自动确认。',
	parties: {
		CUS: { name: '林薇', role: '买家' },
		MER: { name: '灯笼书店', role: '卖家' },
		TPP: { name: '梅桥支付', role: '第三方支付机构' },
		BW: { name: '海港银行网站', role: '银行网站' },
		SAS: { name: '安全认证系统', role: '安全认证系统' },
		TS: { name: '交易服务器', role: '交易服务器' },
		BDC: { name: '业务数据中心', role: '业务数据中心' },
		SBW: { name: '峰岭银行网站', role: '银行网站' },
		SSAS: { name: '安全认证系统', role: '安全认证系统' },
		STS: { name: '交易服务器', role: '交易服务器' },
		SBDC: { name: '业务数据中心', role: '业务数据中心' },
		WBW: { name: '柳岸银行网站', role: '银行网站' },
		WSAS: { name: '安全认证系统', role: '安全认证系统' },
		WTS: { name: '交易服务器', role: '交易服务器' },
		WBDC: { name: '业务数据中心', role: '业务数据中心' },
		WB: { name: '柳岸银行', role: '卖家开户行' },
		CSB: { name: '中央结算行', role: '中央银行的清算平台' },
		CA: { name: '子午认证中心', role: '认证中心' },
		CAR: { name: '鹤程速运', role: '物流公司' }
	},
	groups: { HB: '海港银行', SB: '峰岭银行', WB: '柳岸银行' },
	phases: {
		shopping: '下单',
		register: '登记交易',
		cashier: '收银台',
		bank: '银行支付',
		hold: '担保保管',
		ship: '发货',
		release: '放款',
		dispute: '争议',
		refund: '退款',
		payout: '提现',
		reconcile: '对账'
	},
	steps: {}
};
