import type { Words } from '#lib/i18n/words.ts';
import type { screens as english } from '../en/screens.ts';

/** 各屏幕的标题与可选操作。 */
export const screens: Words<typeof english> = {
	home: { title: '在家', choices: { shop: '去网店购物' } },
	checkout: { title: '结算', choices: { order: '提交订单' } },
	waiting: { title: '请稍候', choices: {} },
	cashier: {
		title: '收银台',
		choices: {
			'pay-by-bank': '用银行支付',
			'pay-from-wallet': '用钱包余额支付',
			'agree-quick': '签约快捷支付',
			'pay-quick': '快捷支付',
			leave: '关闭页面'
		}
	},
	'payment-page': {
		title: '网银支付页',
		choices: { pay: '支付', cancel: '取消', leave: '关闭页面' }
	},
	'usb-key': { title: 'USB Key 显示屏', choices: { confirm: '确认', cancel: '取消' } },
	'waiting-counter': { title: '超过限额：等待柜台授权', choices: {} },
	result: {
		title: '支付结果',
		choices: { return: '返回收银台', 'pay-again': '换一种方式支付' }
	},
	unknown: { title: '结果查询中：请勿重复支付', choices: {} },
	cancelled: { title: '支付已取消', choices: {} },
	away: { title: '页面已关闭', choices: {} },
	stopped: { title: '停止：请勿在此支付', choices: {} },
	'no-answer': { title: '没有应答，请稍后再试', choices: {} },
	confirming: { title: '银行确认中', choices: {} },
	'trade-held': {
		title: '已付款：货款由第三方保管',
		choices: { 'claim-not-received': '申请退款：没有收到' }
	},
	'trade-shipped': {
		title: '卖家已发货',
		choices: { 'claim-not-received': '申请退款：没有收到' }
	},
	'trade-page': {
		title: '交易详情：货物已到',
		choices: {
			'confirm-goods': '确认收货',
			extend: '延长三天',
			'claim-not-received': '申请退款：没有收到',
			'claim-not-as-described': '申请退款：与描述不符',
			'claim-damaged': '申请退款：货物损坏',
			'claim-changed-mind': '申请退款：不想要了'
		}
	},
	'trade-claimed': { title: '退款申请', choices: {} },
	'claim-rejected': {
		title: '卖家拒绝了退款申请',
		choices: { escalate: '请第三方介入', 'let-go': '不再追究' }
	},
	'send-back': { title: '请寄回货物', choices: { 'send-back': '交给物流公司' } },
	'trade-over': {
		title: '交易已结束',
		choices: {
			'rate-good': '评价卖家：好',
			'rate-neutral': '评价卖家：一般',
			'rate-bad': '评价卖家：差'
		}
	},
	'seller-claim': {
		title: '买家申请退款',
		choices: { 'accept-claim': '同意', 'reject-claim': '拒绝' }
	},
	arbitration: {
		title: '争议处理处',
		choices: {
			'decide-buyer': '全部退给买家',
			'decide-split': '双方分割',
			'decide-seller': '全部付给卖家'
		}
	},
	'order-placed': { title: '已下单', choices: {} },
	'seller-held': { title: '买家已付款：货款保管中，请发货', choices: {} },
	'order-shipped': { title: '订单已发货', choices: {} },
	'order-refunded': { title: '订单已退款', choices: {} },
	'order-closed': { title: '订单已关闭', choices: {} },
	'seller-released': { title: '货款已进入钱包', choices: { withdraw: '提现到银行账户' } },
	'seller-paid-out': { title: '已提现到银行账户', choices: {} },
	'seller-payout-failed': { title: '提现退回：款项回到钱包', choices: {} }
};
