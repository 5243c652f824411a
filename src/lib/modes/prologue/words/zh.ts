import type { Words } from '#lib/i18n/words.ts';
import type { en } from './en.ts';

/** 首次支付之前的签约与发证。 */
export const zh: Words<typeof en> = {
	options: { begin: { label: '从何开始', values: { payment: '支付', contracts: '签约与发证' } } },
	parties: {
		CUS: { name: '林薇', role: '客户' },
		MER: { name: '灯笼书店', role: '商户' },
		TEA: { name: '石桥茶庄', role: '商户' },
		HB: { name: '海港银行', role: '银行' },
		WB: { name: '柳岸银行', role: '银行' },
		SB: { name: '峰岭银行', role: '银行' },
		JG: { name: '通汇联合网关', role: '联合网关' },
		TPP: { name: '梅桥支付', role: '第三方支付机构' },
		CED: { name: '雪松机械', role: '买方' },
		BLU: { name: '青石轴承', role: '卖方' },
		CAR: { name: '鹤程速运', role: '物流公司' },
		RA: { name: '注册窗口', role: '注册机构' },
		CA: { name: '子午认证中心', role: '认证中心' }
	},
	phases: { contracts: '签约与发证' },
	messages: {
		'P-1': {
			name: '签约申请',
			says: '{from}携带证照当面向{to}申请签约，防止他人冒名。',
			mechanism: '这一步没有密码保护：申请人还没有证书，{to}当面把证照与公开登记信息逐项核对。'
		},
		'P-2': {
			name: '合同条款',
			says: '{from}把签名后的条款交给{to}，此后不能再改口。',
			mechanism:
				'签名覆盖条款并指明唯一的申请人；{to}验证签名、证书链、有效期以及签名人确为{from}。'
		},
		'P-3': {
			name: '证书申请',
			says: '{from}自己生成密钥对并申请证书，私钥始终不离开自己。'
		},
		'P-4': {
			name: '证书申请',
			says: '{from}核实申请人身份后，由两人签名向认证中心担保。'
		},
		'P-5': {
			name: '证书签发',
			says: '认证中心签发数字证书，把申请人的名称与其公钥绑定在一起。'
		},
		'P-6': { name: '证书确认', says: '{from}确认证书已经收到，且与申请一致。' },
		'P-7': { name: '证书交付', says: '{from}把证书交给{to}，后者从此可以签名。' },
		'P-8': { name: '发布', says: '认证中心发布该证书和最新的证书吊销列表。' },
		'P-9': {
			name: '签署合同',
			says: '{from}用刚刚获得证书的密钥签署这些条款。',
			mechanism: '签名覆盖条款的摘要，{to}因此能证明对方接受的是哪些条款；所用证书刚刚签发。'
		},
		'P-10': {
			name: '合同生效',
			says: '{from}对同一摘要签名，合同对双方生效。',
			mechanism: '双方各持有对方对同一摘要的签名，任何一方都无法否认合同及其条款。'
		}
	},
	states: {
		contracting: '正在签约',
		contracted: '全部合同生效',
		unsigned: '尚未签约',
		applied: '已申请',
		askingCertificate: '正在申请证书',
		signed: '已签署，等待对方',
		noReply: '没有应答',
		offered: '条款已出',
		certifying: '已向认证中心申请',
		awaitingSignature: '等待签署',
		inForce: '合同生效'
	},
	screens: { contracted: { title: '合同生效', choices: { apply: '申请' } } }
};
