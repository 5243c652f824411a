import type { en } from '../en.ts';
import type { Words } from '../words.ts';

/** 演示不能进行的原因。 */
export const refusals: Words<typeof en.refusals> = {
	'no-storage': '此浏览器不为本页保存任何内容',
	'storage-full': '磁盘已满',
	'storage-closed': '存储已被另一个标签页接管，请重新载入本页',
	'storage-failed': '此浏览器的存储出现故障',
	'run-not-found': '该演示已不在这里',
	'run-from-newer-version': '该演示由更新版本的 Paylanes 保存',
	'run-changed-elsewhere': '另一个标签页已继续运行此演示',
	'run-not-started': '没有打开的演示',
	'mode-unknown': '此处不认识这种支付模式',
	'scenario-unknown': '此处不认识这个情景',
	'no-web-crypto': '本页没有密码功能',
	'keys-not-here': '此演示的密钥不在这个浏览器中',
	'act-not-possible': '现在不能这样做',
	'message-not-in-flight': '该报文已不在途中',
	'trace-too-large': '文件超过 200 MB',
	'trace-not-json': '文件不是 JSON',
	'trace-not-a-trace': '文件不是 Paylanes 的轨迹',
	'trace-from-newer-version': '文件由更新版本的 Paylanes 写成',
	'trace-entry-broken': '文件中有一条记录不合规格',
	'trace-out-of-order': '文件中的记录前后不相连',
	'trace-holds-secret': '文件中有疑似秘密的内容',
	'trace-does-not-fold': '文件中的记录互相矛盾'
};
