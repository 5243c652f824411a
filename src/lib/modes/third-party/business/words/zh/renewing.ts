import type { Words } from '#lib/i18n/words.ts';
import type { renewing as english } from '../en/renewing.ts';

/** 到柜台更新证书的各条报文。 */
export const renewing: Words<typeof english> = {
	'M4B-08b': {
		name: '证书申请',
		says: '主管本人来到柜台，USB Key 在内部生成新的密钥对并申请证书。'
	},
	'M4B-08c': {
		name: '证书申请',
		says: '柜台核实申请人身份，经两人签名后把证书申请转交认证中心。'
	},
	'M4B-08d': {
		name: '证书签发',
		says: '认证中心签发证书，把主管的身份与新的公钥绑定在一起。'
	},
	'M4B-08e': {
		name: '证书确认',
		says: '柜台向认证中心确认证书已经收到，且与申请一致。'
	},
	'M4B-08f': {
		name: '证书写入',
		says: '柜台把新证书写入主管的 USB Key，同一个决定便可重新签名。'
	},
	'M4B-08g': {
		name: '发布',
		says: '认证中心发布新证书和最新的证书吊销列表。'
	}
};
