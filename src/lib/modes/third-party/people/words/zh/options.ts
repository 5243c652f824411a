import type { Words } from '#lib/i18n/words.ts';
import type { options as english } from '../en/options.ts';

/** 个人交易开始前可作的选择。 */
export const options: Words<typeof english> = {
	guarantee: {
		label: '担保方式',
		values: { escrow: '担保交易：确认收货后放款', instant: '无担保：即时到账' }
	},
	bank: {
		label: '买家的银行',
		values: { harbor: '海港银行', summit: '峰岭银行', willow: '柳岸银行' }
	},
	reserve: {
		label: '备付金存放',
		values: { direct: '分存各银行，直连', centralized: '集中存管于中央银行，经清算平台' }
	},
	amount: { label: '订单金额', values: {} },
	payBy: {
		label: '买家的支付方式',
		values: { bank: '通过银行', wallet: '用钱包余额', quick: '快捷支付：以令牌代替银行卡' }
	},
	card: {
		label: '海港银行的银行卡',
		values: {
			'card-0019': '海港借记卡 •••• 0019（默认）',
			'card-0027': '海港借记卡 •••• 0027（余额仅 50.00）',
			'card-0035': '海港借记卡 •••• 0035（已过期）',
			'card-0043': '海港借记卡 •••• 0043（被窃）',
			'card-0050': '海港借记卡 •••• 0050（已挂失）',
			'card-0068': '海港借记卡 •••• 0068（密码已锁定）',
			'card-0018': '海港信用卡 •••• 0018（额度 5,000.00）',
			'card-0012': '未知发卡行 •••• 0012（无此发卡行）',
			'card-0018-miscopied': '抄错的卡号 •••• 0018（校验位错误）'
		}
	},
	password: {
		label: '支付密码',
		values: {
			right: '正确',
			'wrong-once': '先错一次，再输对',
			'wrong-three-times': '连错三次：锁定'
		}
	},
	decision: {
		label: '在银行页面上，买家',
		values: { pay: '支付', cancel: '取消', leave: '关闭页面' }
	},
	declined: {
		label: '银行拒绝之后，买家',
		values: { 'gives-up': '放弃', 'tries-on': '返回收银台，改用常用的卡' }
	},
	vigilance: {
		label: '买家的谨慎程度',
		values: {
			careful: '谨慎：核对预留信息、收款方和金额',
			hurried: '匆忙：自己什么都不核对'
		}
	},
	shipping: {
		label: '卖家发货',
		values: { promptly: '立即发货', never: '不发货', invents: '不发货，并编造运单号' }
	},
	carrier: {
		label: '物流公司',
		values: {
			reports: '逐一报告物流事件',
			silent: '送达货物，但不报告',
			lost: '丢失包裹',
			refused: '送到时无人签收'
		}
	},
	receipt: {
		label: '收到货物后，买家',
		values: {
			confirms: '确认收货',
			mistypes: '先输错一次密码，再确认',
			locks: '连续三次输错密码：锁定',
			extends: '申请延长，之后不再表态',
			silent: '一直不表态',
			claims: '申请退款',
			'too-late': '直到自动放款的那一刻才申请退款'
		}
	},
	claim: {
		label: '申请退款的理由',
		values: {
			'not-received': '没有收到货物',
			'not-as-described': '与描述不符：要求全额退款',
			damaged: '货物损坏：要求部分退款',
			'changed-mind': '不想要了：退货退款'
		}
	},
	answer: {
		label: '对退款申请，卖家',
		values: { accepts: '同意', rejects: '拒绝', silent: '不答复' }
	},
	escalation: {
		label: '被拒绝之后，买家',
		values: { escalates: '请第三方介入', 'lets-go': '不再追究' }
	},
	evidence: {
		label: '提交证据的一方',
		values: { both: '双方', buyer: '只有买家', seller: '只有卖家' }
	},
	rating: {
		label: '对卖家的评价',
		values: { good: '好评', neutral: '中评', bad: '差评', none: '不评价' }
	},
	payout: {
		label: '货款进入钱包后，卖家',
		values: {
			withdraws: '提现',
			keeps: '留在钱包里',
			'closed-account': '提现到一个已销户的账户'
		}
	},
	revocation: {
		label: '无法取得证书状态时',
		values: { 'hard-fail': '拒绝交易', 'soft-fail': '继续交易' }
	},
	channels: { label: '安全通道', values: { on: '启用', off: '关闭（教学用）' } }
};
