import type { Words } from '#lib/i18n/words.ts';
import type { screens as english } from '../en/screens.ts';

/** 各屏幕的标题与可选操作。 */
export const screens: Words<typeof english> = {
	checkout: { title: '结算', choices: { shop: '去网店购物', order: '用海港银行网关支付' } },
	waiting: { title: '请稍候', choices: {} },
	wallet: {
		title: '钱包：海港银行支付网关',
		choices: { pay: '签名并支付', cancel: '取消', leave: '关闭钱包' }
	},
	'wallet-confirm': {
		title: '钱包：确认购买',
		choices: { 'give-card': '签名并发送', cancel: '取消', leave: '关闭钱包' }
	},
	'card-form': {
		title: '网店自己的卡号输入页',
		choices: { 'give-card': '用这张卡付款', cancel: '取消', leave: '关闭页面' }
	},
	result: { title: '支付结果', choices: { return: '返回商户' } },
	declined: { title: '支付被拒', choices: { 'pay-again': '换卡再付' } },
	'turned-away': { title: '银行不予受理这笔支付', choices: {} },
	unknown: { title: '交易结果查询中，请勿重复支付', choices: {} },
	cancelled: { title: '订单已取消', choices: {} },
	away: { title: '钱包已关闭', choices: {} },
	stopped: { title: '请停止操作，不要付款', choices: {} },
	'no-answer': { title: '无应答，请稍后再试', choices: {} },
	confirming: { title: '正在确认支付', choices: {} },
	'order-placed': { title: '订单已提交', choices: {} },
	'order-paid': { title: '已支付，准备发货', choices: {} },
	'order-shipped': { title: '订单已发货', choices: { refund: '向客户退款' } },
	'order-closed': { title: '订单已关闭', choices: {} },
	'order-voided': { title: '订单已撤销，不会扣款', choices: {} },
	'order-refunded': { title: '订单已退款', choices: {} },
	shipped: { title: '包裹已在途中', choices: {} }
};
