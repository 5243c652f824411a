import type { Words } from '#lib/i18n/words.ts';
import type { options as english } from '../en/options.ts';

/** 演示开始前可选的各项。 */
export const options: Words<typeof english> = {
	variant: {
		label: '由谁发送支付指令',
		values: {
			'1A': '客户，用自己的钱包',
			'1B': '商户转交，看不到卡号',
			'1B-naive': '商户收集卡号（教学用）'
		}
	},
	amount: { label: '订单金额', values: {} },
	card: {
		label: '银行卡',
		values: {
			'card-0019': '海港借记卡 •••• 0019（默认）',
			'card-0027': '海港借记卡 •••• 0027（余额仅 50.00）',
			'card-0035': '海港借记卡 •••• 0035（已过期）',
			'card-0043': '海港借记卡 •••• 0043（已报被窃）',
			'card-0050': '海港借记卡 •••• 0050（已挂失）',
			'card-0068': '海港借记卡 •••• 0068（密码已锁定）',
			'card-0018': '海港信用卡 •••• 0018（信用额度 5,000.00）',
			'card-0012': '未知发卡行 •••• 0012（无银行发行）',
			'card-0018-miscopied': '抄错的卡号 •••• 0018（校验位错误）'
		}
	},
	password: {
		label: '个人密码',
		values: {
			right: '正确',
			'wrong-once': '先错一次，再输对',
			'wrong-three-times': '连错三次，被锁定'
		}
	},
	decision: {
		label: '客户在钱包中',
		values: {
			pay: '付款',
			cancel: '取消',
			leave: '关闭钱包',
			late: '超时付款（31 分钟后）'
		}
	},
	declined: {
		label: '银行拒绝后，客户',
		values: { 'gives-up': '放弃支付', 'tries-on': '换一张卡再付' }
	},
	vigilance: {
		label: '客户是否谨慎',
		values: {
			careful: '谨慎：核对收款方',
			hurried: '匆忙：什么都不核对'
		}
	},
	capture: {
		label: '商户如何处理冻结的款项',
		values: {
			whole: '发货时全额请款',
			part: '两件只发一件，请款相应部分',
			never: '忘记请款，七天后解冻',
			late: '到期一天之后才请款',
			'too-much': '先多请款 100.00',
			twice: '全额请款两次'
		}
	},
	refund: {
		label: '退款',
		values: {
			none: '不退款',
			void: '发货前撤销',
			full: '全额退款',
			partial: '部分退款',
			'too-much': '部分退款后再超额退款'
		}
	},
	merchant: {
		label: '商户合同',
		values: { active: '有效', suspended: '已停用' }
	},
	declineDetail: {
		label: '被拒绝时客户得知',
		values: { full: '具体原因', generic: '仅得知被拒绝' }
	},
	revocation: {
		label: '无法取得证书状态时',
		values: { 'hard-fail': '拒绝交易', 'soft-fail': '继续交易' }
	},
	channels: {
		label: '安全通道',
		values: { on: '启用', off: '关闭（教学用）' }
	}
};
