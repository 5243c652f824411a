import type { Words } from '#lib/i18n/words.ts';
import type { options as english } from '../en/options.ts';

/** 运行前可选的设置。 */
export const options: Words<typeof english> = {
	payments: { label: '当日支付笔数', values: {} },
	amount: { label: '首笔支付金额', values: {} },
	card: {
		label: '银行卡',
		values: {
			'card-0019': '海港借记卡，尾号 0019：本行交易',
			'card-0027': '海港借记卡，尾号 0027：余额 50.00',
			'card-0035': '海港借记卡，尾号 0035：已过期',
			'card-0043': '海港借记卡，尾号 0043：被窃卡',
			'card-0050': '海港借记卡，尾号 0050：挂失卡',
			'card-0068': '海港借记卡，尾号 0068：密码已锁定',
			'card-0018': '海港信用卡，尾号 0018：额度 5,000.00',
			'card-0017': '柳岸借记卡，尾号 0017：跨行交易',
			'card-0015': '峰岭借记卡，尾号 0015：跨行交易',
			'card-0012': '无此发卡行，尾号 0012',
			'card-0018-miscopied': '抄错的卡号，尾号 0018'
		}
	},
	routing: {
		label: '网关如何找到客户的银行',
		values: { card: '按卡号', bankList: '由客户从列表选择' }
	},
	bank: {
		label: '客户的银行',
		values: { WB: '柳岸银行：跨行', SB: '峰岭银行：跨行', HB: '海港银行：本行' }
	},
	message: {
		label: '一笔支付的报文',
		values: { single: '单信息：立即扣款', dual: '双信息：先冻结，发货时扣款' }
	},
	password: {
		label: '在发卡行输入的密码',
		values: {
			right: '正确',
			'wrong-once': '先错一次，后正确',
			'wrong-three-times': '连错三次'
		}
	},
	decision: {
		label: '客户在网关页面上',
		values: { pay: '付款', cancel: '取消', leave: '关闭页面', late: '半小时后才付款' }
	},
	declined: {
		label: '被拒绝后，客户',
		values: { 'gives-up': '放弃支付', 'tries-on': '改用另一家银行的卡再试' }
	},
	vigilance: {
		label: '客户的习惯',
		values: { careful: '仔细：核对页面', hurried: '匆忙：不看页面' }
	},
	refund: {
		label: '退回款项',
		values: {
			none: '无',
			void: '当日撤销',
			full: '入账后全额退款',
			partial: '入账后部分退款',
			'too-much': '部分退款后再超额退款'
		}
	},
	refundFees: { label: '退款时原交易的手续费', values: { kept: '不退', returned: '随退款退还' } },
	dispute: {
		label: '客户向自己的银行提出争议',
		values: { none: '无', 'not-received': '货物没有送达', 'not-me': '不是本人付款' }
	},
	answer: {
		label: '商户对争议的答复',
		values: { evidence: '提交物流公司签名的证明', accepts: '接受拒付', silent: '不答复' }
	},
	parcel: { label: '包裹实际上', values: { delivered: '已送达', lost: '已丢失' } },
	merchant: {
		label: '灯笼书店的收单协议',
		values: { active: '有效', suspended: '已停用' }
	},
	settlement: {
		label: '成员行在中央结算行的头寸',
		values: { funded: '充足', collateral: '不足，质押品足够', fund: '不足，质押品也不足' }
	},
	declineDetail: {
		label: '被拒绝时客户得知',
		values: { full: '原因', generic: '只知道被拒绝' }
	},
	revocation: {
		label: '无法取得证书状态时',
		values: { 'hard-fail': '拒绝（硬失败）', 'soft-fail': '继续（软失败）' }
	},
	channels: {
		label: '安全通道',
		values: { on: '启用', off: '关闭（教学用）' }
	}
};
