import type { Words } from '#lib/i18n/words.ts';
import type { capturing as english } from '../en/capturing.ts';

/** 商户发起的流程：请款，或在请款之前撤销。 */
export const capturing: Words<typeof english> = {
	'M1B-11': {
		name: '请款请求',
		says: '货物已经发出，商户请网关从冻结的款项中收取 {captureAmount}。',
		mechanism:
			'商户对交易、请款序号和金额签名，并交回请款凭证；网关对每个序号只受理一次，所收不得超过冻结金额，冻结到期之后分文不收。'
	},
	'M1B-12': {
		name: '0220 预授权完成通知',
		says: '网关通知后台，冻结款中的 {amount} 已经请款：这是既成事实，请予记账。'
	},
	'M1B-13': {
		name: '0230 预授权完成应答',
		says: '后台报告 {amount} 已由客户账户转入商户账户，其余冻结款已解冻，或者说明这笔冻结不允许请款。'
	},
	'M1B-14': {
		name: '请款应答',
		says: '银行以签名告知商户 {captureAmount} 是否请款成功。'
	},
	'VD-1': {
		name: '授权撤销请求',
		says: '商户无法供货，在请款之前退回 {amount} 的授权。',
		mechanism: '商户对交易和金额签名，再加封给网关；网关确认这笔冻结属于该商户，而且尚未请款。'
	},
	'VD-2': {
		name: '0400 撤销请求',
		says: '网关请后台解冻 {amount}，第九十域指明当初冻结的那条请求。'
	},
	'VD-3': {
		name: '0410 撤销应答',
		says: '后台报告 {amount} 已经解冻，因为从未记账，所以也无须冲账。'
	},
	'VD-4': {
		name: '授权撤销应答',
		says: '银行以签名告知商户，{amount} 的冻结已经撤销。'
	},
	'VD-5': {
		name: '撤销通知',
		says: '商户以签名告知客户自己无法供货，{amount} 不会扣款。',
		mechanism:
			'商户的签名只发给这一位客户；她验证签名、证书链和签名人，并确认说的正是自己的那次购买。'
	}
};
