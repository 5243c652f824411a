import type { Words } from '#lib/i18n/words.ts';
import type { stage as english } from '../en/stage.ts';

/** 企业间采购的各方、分组与阶段。 */
export const stage: Words<typeof english> = {
	title: '第三方支付',
	sentence:
		'两家企业通过双方都已签约的机构交易，单据、货物和验收与订单一致之前，每一期货款都由它保管。',
	gatewayBuiltBy: '由独立机构自建，或委托信息技术企业建设。',
	moneyHeldBy: '第三方：验收合格之前，货款记在担保账户，存放在它开立于银行的备付金账户中。',
	parties: {
		CED: { name: '雪松机械', role: '买方：采购与收货' },
		MAK: { name: '赵敏', role: '买方：制单员' },
		CHK: { name: '钱浩', role: '买方：复核员' },
		APR: { name: '孙丽', role: '买方：主管' },
		BLU: { name: '青石轴承', role: '卖方' },
		TPP: { name: '梅桥支付', role: '第三方支付机构' },
		CB: { name: '海港银行企业网银', role: '买方银行' },
		BC: { name: '银行柜台', role: '银行柜台' },
		CA: { name: '子午认证中心', role: '认证中心' },
		CAR: { name: '鹤程速运', role: '物流公司' }
	},
	groups: { CED: '雪松机械', HB: '海港银行' },
	phases: {
		order: '订货',
		register: '登记交易',
		pay: '制单',
		approve: '审批',
		hold: '担保保管',
		ship: '发货',
		inspect: '验收',
		release: '放款',
		statement: '对账'
	},
	steps: {}
};
