import type { Words } from '#lib/i18n/words.ts';
import type { screens as english } from '../en/screens.ts';

/** 各屏幕的标题与可选操作。 */
export const screens: Words<typeof english> = {
	home: {
		title: '我的网上银行',
		choices: { shop: '去网店购物', enrol: '申请开通网上银行' }
	},
	checkout: { title: '结算', choices: { order: '用网上银行支付' } },
	waiting: { title: '请稍候', choices: {} },
	'payment-page': {
		title: '网银支付页',
		choices: { pay: '支付', cancel: '取消', leave: '关闭页面' }
	},
	'usb-key': { title: 'USB Key 显示屏', choices: { confirm: '确认', cancel: '取消' } },
	'waiting-counter': { title: '超过限额：等待柜台授权，可关闭页面', choices: {} },
	result: {
		title: '支付结果',
		choices: {
			return: '返回商户',
			'pay-again': '换卡再付',
			'visit-counter': '携带身份证件前往柜台'
		}
	},
	unlocked: { title: '已解锁：新密码设置成功', choices: {} },
	unknown: { title: '交易结果查询中，请勿重复支付', choices: {} },
	cancelled: { title: '支付已取消', choices: {} },
	away: { title: '页面已关闭', choices: {} },
	stopped: { title: '请停止操作，不要在此支付', choices: {} },
	'no-answer': { title: '无应答，请稍后再试', choices: {} },
	confirming: { title: '等待银行确认', choices: {} },
	'order-placed': { title: '订单已提交', choices: {} },
	'order-paid': { title: '订单已支付', choices: {} },
	'order-shipped': { title: '订单已发货', choices: { refund: '向客户退款' } },
	'order-closed': { title: '订单已关闭', choices: {} },
	'order-refunded': { title: '订单已退款', choices: {} },
	shipped: { title: '包裹已在途中', choices: {} },
	teller: {
		title: '柜员授权：须双人签名',
		choices: { approve: '同意', refuse: '拒绝' }
	},
	decided: { title: '授权结果已签署', choices: {} }
};
