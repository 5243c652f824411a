import type { en } from '../en.ts';
import type { Words } from '../words.ts';

/** 人们所用小屏幕上的文字。 */
export const screens: Words<typeof en.screens> = {
	shop: '网店',
	bank: '银行',
	secure: '受保护的连接',
	card: '银行卡',
	cardNumber: '或输入卡号',
	cardRefused: '此处只接受列表中的虚构卡号，切勿输入真实卡号。',
	password: '支付密码',
	secrets: { 'payment-password': '支付密码', pin: '个人密码' },
	passwordHint: '留空则输入本次演示所选的密码；输错就是真的错。',
	greeting: '您的预留信息',
	usbKey: 'USB Key',
	usbAsks: '向 {payee} 支付 {amount}？',
	deviceSays: '按下确认后才由设备签名',
	branch: '银行柜台',
	amount: '金额',
	payee: '收款方',
	payer: '付款方',
	triesLeft: '还可输入 {n} 次',
	fields: {
		merchantName: '网店',
		shippingFee: '运费',
		payeeName: '收款方',
		payerName: '付款方',
		merchantId: '商户号',
		orderId: '订单',
		expiresAt: '有效至',
		authCode: '授权码',
		paymentId: '支付号',
		userId: '用户',
		name: '姓名',
		state: '状态',
		reason: '原因',
		time: '时间',
		shipBy: '最迟发货',
		balanceMinor: '余额',
		refundedMinor: '已退',
		waybillNo: '运单号',
		tellerId: '柜员',
		officerId: '授权主管'
	},
	cardUses: {
		default: '日常账户',
		'insufficient-funds': '仅余 50.00',
		'card-expired': '已过期',
		'card-stolen': '已报被窃',
		'card-lost': '已挂失',
		'password-locked': '密码已锁定',
		'credit-line': '信用卡',
		'off-us': '他行卡',
		'issuer-unknown': '无发卡行',
		'check-digit-wrong': '校验位错误'
	}
};
