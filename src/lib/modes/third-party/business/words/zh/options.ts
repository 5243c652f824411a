import type { Words } from '#lib/i18n/words.ts';
import type { options as english } from '../en/options.ts';

/** 企业间采购开始之前可选择的条件。 */
export const options: Words<typeof english> = {
	terms: {
		label: '付款条件',
		values: {
			prepayment: '预付 30 %，验收后付 70 %',
			'net-30': '验收后 30 天内付清',
			'three-parts': '分三期：签约、交单、验收'
		}
	},
	total: { label: '采购总价', values: {} },
	approvals: {
		label: '签名情况',
		values: {
			'three-people': '制单员、复核员、主管均签名',
			'checker-rejects': '复核员退回单据',
			'checker-silent': '复核员不答复',
			'maker-checks': '制单员又以复核员身份签名',
			'checker-approves': '复核员又以主管身份签名',
			'certificate-expired': '主管的证书已过期',
			'certificate-renewed': '主管的证书已过期，到柜台更新',
			'counter-refuses': '银行柜台拒绝',
			'counter-silent': '银行柜台不答复'
		}
	},
	pays: {
		label: '买方付款',
		values: { prompt: '按期', late: '逾期，经催款后', never: '始终不付' }
	},
	inspection: {
		label: '验收结果',
		values: { all: '全部合格', part: '一成不合格', silent: '买方不表态' }
	},
	seller: {
		label: '卖方',
		values: { delivers: '按约发货', 'never-delivers': '收取预付款后不发货' }
	},
	account: { label: '买方账户', values: { covered: '余额充足', short: '仅余 100.00' } }
};
