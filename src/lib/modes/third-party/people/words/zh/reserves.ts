import type { Words } from '#lib/i18n/words.ts';
import type { reserves as english } from '../en/reserves.ts';

/** 第三方如何调拨备付金，逐条说明。 */
export const reserves: Words<typeof english> = {
	'TR-1': {
		name: '备付金划转指令',
		says: '第三方指令备付金存管银行划转 {amount}：把已赚取的手续费转入自有账户，或把资金调往在另一家银行的备付金账户。',
		mechanism:
			'备付金是客户的钱，银行只允许按合同转入第三方自己名下的账户；只有已赚取的手续费才会成为第三方的自有资金。'
	},
	'TR-2': { name: '备付金划转应答', says: '存管银行答复这笔 {amount} 是否已经划转。' },
	'X2-1': {
		name: '结算指令',
		says: '卖家的款项是从另一家银行的备付金中付出的，存管银行因而请中央结算行把 {amount} 转过去补足。',
		mechanism: '直到此时，银行之间才有资金往来，而且是次日一笔汇总；此前的各笔支付都不需要。'
	},
	'X2-2': {
		name: '借记通知',
		says: '中央结算行通知该银行，{amount} 已从其结算账户划出，不可撤销。'
	},
	'X2-3': {
		name: '贷记转账',
		says: '中央结算行已把 {amount} 记入卖家开户行的结算账户，请其记入第三方的备付金账户。'
	},
	'X2-4': { name: '入账确认', says: '卖家的开户行确认款项已经记入第三方的备付金账户。' }
};
