import type { en } from '../en.ts';
import type { Words } from '../words.ts';

/** 播放控制、详细程度与按键表。 */
export const transport: Words<typeof en.transport> = {
	playback: '播放控制',
	first: '第一步',
	previous: '上一步',
	play: '播放',
	pause: '暂停',
	next: '下一步',
	last: '最后一步',
	position: '位置',
	positionText: '第 {now} 步，共 {all} 步',
	speed: '速度',
	speedValue: '{speed}×',
	until: '运行至',
	untilChoose: '运行至……',
	untils: {
		phase: '下一阶段',
		money: '资金离开客户',
		refusal: '某项检查未通过',
		end: '结束'
	},
	detail: '详细程度',
	details: { 1: '讲解', 2: '各方', 3: '内部' },
	more: '更多控制',
	help: '按键',
	helpTitle: '按键',
	close: '关闭',
	letters: '单个字母作为按键',
	action: '操作',
	key: '按键',
	keys: {
		next: '下一步',
		previous: '上一步',
		play: '播放或暂停',
		first: '第一步',
		last: '最后一步',
		slower: '减速',
		faster: '加速',
		detail: '详细程度',
		fullscreen: '全屏',
		help: '本表'
	},
	keyNames: {
		right: '右方向键',
		left: '左方向键',
		space: '空格',
		pageDown: 'PageDown',
		pageUp: 'PageUp',
		home: 'Home',
		end: 'End'
	}
};
