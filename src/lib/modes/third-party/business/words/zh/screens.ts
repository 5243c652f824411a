import type { Words } from '#lib/i18n/words.ts';
import type { screens as english } from '../en/screens.ts';

/** 各界面的标题和可作的选择。 */
export const screens: Words<typeof english> = {
	'purchase-home': { title: '采购', choices: { procure: '询价' } },
	'purchase-order': { title: '采购订单', choices: { order: '签名并发出订单' } },
	inspection: {
		title: '货物验收',
		choices: { accept: '全部接收', 'accept-part': '接收九成' }
	},
	reminded: { title: '有一期付款已逾期', choices: {} },
	producing: { title: '生产中', choices: {} },
	'trade-ended': { title: '交易对账单', choices: {} },
	'payment-draft': { title: '录入转账', choices: { draft: '用 USB Key 签署单据' } },
	'draft-pending': { title: '单据等待签名', choices: {} },
	'draft-over': { title: '单据结果', choices: {} },
	approval: { title: '待审批的转账', choices: { approve: '签名同意', reject: '退回' } },
	signed: { title: '您的决定', choices: {} },
	teller: {
		title: '柜员授权：须双人签名',
		choices: { approve: '同意', refuse: '拒绝' }
	},
	decided: { title: '授权结果已签署', choices: {} }
};
