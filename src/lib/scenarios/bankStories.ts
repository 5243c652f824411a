import type { Scenario } from './scenario.ts';

/* Stories that are told of both modes in which one bank does it all. */

type Words = Scenario['words'];

export const refundWithoutMoney: Words = {
	en: {
		title: 'Full refund without the money',
		story:
			'After shipping the merchant wants to give 280.00 back but has only 278.32: the bank kept its fee.',
		lesson:
			'Who refunds must have the money. The bank does not lend it, so the customer is told nothing she could not count on.'
	},
	'zh-CN': {
		title: '全额退款资金不足',
		story: '发货后商户想退回 280.00 元，账上却只有 278.32 元：手续费已被银行扣除。',
		lesson: '退款人必须有足够的资金，银行不垫付，因而也不会向客户承诺兑现不了的退款。'
	}
};

export const noticeDoubled: Words = {
	en: {
		title: 'Notice doubled by the network',
		story: 'The network delivers one and the same record of the channel twice.',
		lesson:
			'The records of a channel are numbered, so the copy is recognised before anything in it is read. One shipment.'
	},
	'zh-CN': {
		title: '网络重复送达通知',
		story: '网络把安全通道中的同一条记录送达了两次。',
		lesson: '通道内的记录都有编号，副本在读取内容之前就被识破，只发一次货。'
	}
};

export const noticeRepeated: Words = {
	en: {
		title: 'Notice repeated',
		story: 'The acknowledgement is lost, so the bank sends its notice a second time.',
		lesson:
			'The second notice gets the same acknowledgement and changes nothing: told at least once, done exactly once.'
	},
	'zh-CN': {
		title: '通知重发',
		story: '商户的应答丢失，银行因此再次发送通知。',
		lesson: '第二次通知得到同样的应答，却不产生任何作用：送达至少一次，生效恰好一次。'
	}
};

export const wrongClock: Words = {
	en: {
		title: 'Wrong clock',
		story:
			'The merchant’s clock is ten minutes slow until somebody notices that every order is refused.',
		lesson:
			'To a slow clock an honest order comes from the future. Two minutes are tolerated, ten are not: freshness needs clocks that agree.'
	},
	'zh-CN': {
		title: '时钟偏差',
		story: '商户的时钟慢了十分钟，直到有人发现所有订单都被拒绝。',
		lesson:
			'在走慢的时钟看来，正常的订单来自未来。两分钟以内可以容忍，十分钟则不行：判断报文是否新鲜，须各方时钟一致。'
	}
};

export const clockLeftWrong: Words = {
	en: {
		title: 'Wrong clock, never put right',
		story: 'The merchant’s clock is ten minutes slow and nobody notices.',
		lesson:
			'Every order is refused before anything is decided, so no money moves. A clock is part of the security of a shop.'
	},
	'zh-CN': {
		title: '时钟偏差未校准',
		story: '商户的时钟慢了十分钟，始终无人发现。',
		lesson: '订单在作出任何决定之前就被拒绝，因此没有资金划转。时钟也是商店安全的一部分。'
	}
};

export const cardStolen: Words = {
	en: {
		title: 'Card reported stolen',
		story: 'Somebody pays with a card that was reported stolen.',
		lesson:
			'Lost and stolen have codes of their own, 41 and 43, so that the bank can act; the merchant reads 05 for both.'
	},
	'zh-CN': {
		title: '被窃卡',
		story: '有人使用已报失窃的卡付款。',
		lesson: '挂失与被窃各有应答码 41 和 43，便于银行处置；商户看到的都只是 05。'
	}
};
