import type { Words } from '#lib/i18n/words.ts';
import type { screens as english } from '../en/screens.ts';

/** 各屏幕的标题与可选操作。 */
export const screens: Words<typeof english> = {
	home: { title: '在家', choices: { shop: '去网店购物' } },
	checkout: { title: '结算', choices: { order: '用任一成员行的卡支付' } },
	waiting: { title: '请稍候', choices: {} },
	'gateway-page': {
		title: '联合网关：密码只由您自己的银行验证',
		choices: {
			'give-card': '下一步',
			'choose-bank': '选择这家银行',
			cancel: '取消',
			leave: '关闭页面'
		}
	},
	'issuer-page': {
		title: '发卡行验证页',
		choices: { verify: '输入密码并确认', leave: '关闭页面' }
	},
	result: { title: '支付结果', choices: { return: '返回商户', 'pay-again': '换一张卡支付' } },
	unknown: { title: '交易结果查询中，请勿重复支付', choices: {} },
	cancelled: { title: '支付已取消', choices: {} },
	away: { title: '页面已关闭', choices: {} },
	stopped: { title: '请停止操作，不要在此支付', choices: {} },
	'no-answer': { title: '无应答，请稍后再试', choices: {} },
	confirming: {
		title: '等待网关确认',
		choices: {
			'dispute-delivery': '提出争议：没有收到货',
			'dispute-payment': '提出争议：不是本人付款'
		}
	},
	'order-placed': { title: '订单已提交', choices: {} },
	'order-paid': { title: '订单已支付', choices: {} },
	'order-shipped': { title: '订单已发货', choices: { refund: '向客户退款' } },
	'order-closed': { title: '订单已关闭', choices: {} },
	'order-refunded': { title: '订单已退款', choices: {} },
	shipped: {
		title: '包裹已在途中',
		choices: {
			'dispute-delivery': '提出争议：没有收到货',
			'dispute-payment': '提出争议：不是本人付款'
		}
	},
	dispute: {
		title: '一笔付款有争议',
		choices: { 'give-evidence': '提交证据', 'accept-claim': '接受拒付' }
	},
	'dispute-open': { title: '银行已受理争议', choices: {} },
	'dispute-refused': { title: '争议未获受理', choices: {} },
	'dispute-decided': { title: '争议已裁决', choices: {} },
	'dispute-over': { title: '争议已裁决', choices: {} },
	'merchant-statement': { title: '当日结算单', choices: {} }
};
