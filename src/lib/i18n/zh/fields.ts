import type { en } from '../en.ts';
import type { Words } from '../words.ts';

/** 报文字段的类型与单位。 */
export const fields: Words<typeof en.fields> = {
	text: '文本，最多 {n} 个字符',
	id: '{least} 至 {most} 位字母或数字',
	bytes: '{n} 字节，base64url',
	integer: '整数',
	time: '时间，UTC',
	flag: '是或否',
	amount: '金额',
	record: '记录',
	list: '列表，共 {n} 项',
	secret: '秘密',
	oneOf: '以下之一：{words}',
	standard: '标准声明',
	optional: '可选',
	units: { bytes: '字节', ms: '毫秒', s: '秒', 'minor units': '最小货币单位' },
	yes: '是',
	no: '否',
	secrets: {
		pan: '卡号',
		pin: '个人密码',
		'payment-password': '支付密码',
		'login-password': '登录密码',
		'initial-password': '初始密码',
		'one-time-code': '动态口令',
		'cashier-password': '收银台登录密码',
		'wallet-password': '钱包支付密码'
	},
	durations: { ms: '{n} 毫秒', s: '{n} 秒', min: '{n} 分钟', h: '{n} 小时', d: '{n} 天' }
};
