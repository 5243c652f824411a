import type { Words } from '#lib/i18n/words.ts';
import type { options as english } from '../en/options.ts';

/** 演示开始前可选的各项。 */
export const options: Words<typeof english> = {
	edition: {
		label: '网银版本',
		values: {
			certificate: '证书版：使用 USB Key，自助限额 50,000.00',
			mass: '大众版：使用动态口令，限额 1,000.00'
		}
	},
	orderChannel: {
		label: '订单通道',
		values: {
			back: '后台：商户直接发给银行',
			front: '前台：经客户的浏览器转交'
		}
	},
	merchantBank: {
		label: '商户开户行',
		values: {
			same: '同一家银行（本行）',
			other: '另一家银行（跨行，需要结算）'
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
		label: '支付密码',
		values: {
			right: '正确',
			'wrong-once': '先错一次，再输对',
			'wrong-three-times': '连错三次，被锁定'
		}
	},
	decision: {
		label: '客户在支付页面上',
		values: {
			pay: '付款',
			cancel: '取消',
			leave: '关闭页面',
			late: '超时付款（31 分钟后）'
		}
	},
	declined: {
		label: '银行拒绝后，客户',
		values: { 'gives-up': '放弃支付', 'tries-on': '继续尝试：换一张卡，或前往柜台' }
	},
	vigilance: {
		label: '客户是否谨慎',
		values: {
			careful: '谨慎：核对预留信息、收款方和金额',
			hurried: '匆忙：什么都不核对'
		}
	},
	counter: {
		label: '超过限额时柜台',
		values: { approves: '同意授权', refuses: '拒绝授权', silent: '不予答复' }
	},
	enrolment: {
		label: '开户登记',
		values: {
			shown: '从头演示',
			done: '事先已办理',
			none: '从未办理'
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
