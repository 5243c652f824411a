import type { Words } from '#lib/i18n/words.ts';
import type { platform as english } from '../en/platform.ts';

const passedOn = { name: '转发', says: '清算平台原样转发给{to}。' };
const settled = {
	name: '清算后转发',
	says: '清算平台已在中央银行的账上完成结算，并把银行的答复转发给{to}。'
};

/** 有清算平台居间时，第三方与银行之间每条报文的后半程。 */
export const platform: Words<typeof english> = {
	'QA-2-on': passedOn,
	'QA-3-on': {
		...passedOn,
		mechanism: '平台看得到令牌发给了谁，但令牌必须与第三方自己的签名一同使用才有效。'
	},
	'M4-08-on': passedOn,
	'M4-09-on': passedOn,
	'M4-15-on': {
		...settled,
		mechanism:
			'通知转发之前，钱已经在中央银行的账上从银行的清算账户转入第三方的备付金账户，每一分钱监管者都看得见、加得清。'
	},
	'M4-16-on': passedOn,
	'SQ-1-on': passedOn,
	'SQ-2-on': settled,
	'D-8-on': passedOn,
	'D-8e-on': settled,
	'RC-1-on': passedOn,
	'RC-2-on': passedOn,
	'M4-30-on': passedOn,
	'M4-30a-on': settled,
	'M4-30b-on': passedOn,
	'M4-30c-on': passedOn
};
