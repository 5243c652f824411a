import type { en } from '../en.ts';
import type { Words } from '../words.ts';

/** 舞台：时序图、播放、解说与资金条。 */
export const stage: Words<typeof en.stage> = {
	diagram: '时序图',
	payment: '第 {n} 笔',
	messages: '报文',
	route: '{from}发往{to}',
	outcomes: {
		waiting: '等待送达',
		delivered: '已送达',
		refused: '已拒绝：{error}',
		dropped: '已丢失',
		repeated: '重复报文，未再处理',
		parked: '等待证书状态',
		lost: '未受理',
		altered: '途中被改动',
		ahead: '尚未发生'
	},
	protections: {
		plain: '明文',
		SIG: '{who}签名',
		DS: '{who}双重签名的一半',
		ENV: '为{who}加封',
		MAC: '机器之间带校验码',
		PKCS10: '{who}的证书申请',
		X509: '{who}签发的证书',
		CRL: '{who}签发的吊销列表',
		'OCSP-REQUEST': '证书状态请求',
		'OCSP-RESPONSE': '{who}签发的证书状态',
		'CH-S': '在服务器认证的安全通道中',
		'CH-M': '在双向认证的安全通道中'
	},
	handshakes: {
		'CH-1': '通道请求',
		'CH-2': '通道应答',
		'CH-3': '通道证明'
	},
	handshakeSays: {
		'CH-1': '{from}向{to}请求建立安全通道，并送出新的密钥份额。',
		'CH-2': '{from}回送自己的密钥份额，并对整个交换过程签名。',
		'CH-3': '{from}也签名，双方身份都已确认。'
	},
	hideLane: '隐藏{party}',
	showLane: '显示{party}',
	hiddenLane: '{party}已隐藏',
	waits: '{party}等待 {duration}',
	acts: '{party}：{choice}',
	jump: '{duration} 之后',
	begins: '演示开始。',
	beginsHint: '按“下一步”或“播放”看第一步。',
	timerRang: '{party}已等待 {duration}，自行继续。',
	acted: '{party}选择：{choice}。',
	faults: {
		dropped: '{name} 未能送达。',
		delayed: '{name} 在途中延误了{duration}。',
		duplicated: '{name} 在途中变成了两份。',
		altered: '{name} 在途中遭到改动。'
	},
	clockSlow: '{party}的时钟慢了{duration}。',
	clockFast: '{party}的时钟快了{duration}。',
	clockRight: '{party}的时钟已经校准。',
	stopped: '{party}已停止。',
	restarted: '{party}已恢复。',
	statusWord: {
		accepted: '{party}受理 {name}：{n} 项检查全部通过。',
		refused: '{party}拒绝 {name}：{error}。',
		repeated: '{party}此前已收到过 {name}，不再改动任何内容。',
		parked: '{party}先查询 {name} 所用证书是否仍然有效。',
		lost: '{party}未受理 {name}。'
	},
	moneyMoves: '资金变动：{amount}，由{from}至{to}。',
	end: '演示结束，没有待办事项。',
	narration: '解说',
	step: '第 {now} 步，共 {all} 步',
	clock: '虚拟时间 {time}',
	holders: '钱、货、风险在谁手中',
	money: '资金',
	goods: '货物',
	nobody: '无',
	risk: '风险',
	ghost: '显示后续步骤',
	fold: '折叠银行',
	foldGroup: '折叠{group}',
	fit: '一次一条报文',
	empty: '尚未发送任何报文。',
	follow: '回到当前步骤'
};
