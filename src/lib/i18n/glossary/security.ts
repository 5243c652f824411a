import { term } from './term.ts';

/** Security (domain 2.3). */
export const security = [
	term(
		'confidentiality, integrity, authentication, non-repudiation, availability',
		'机密性、完整性、身份认证、不可否认性（抗抵赖）、可用性',
		'Nobody else reads it; nobody changes it; it is really you; you cannot deny it; it is there when needed',
		'他人读不到；他人改不了；确实是本人；事后不能抵赖；需要时可用'
	),
	term(
		'digital envelope',
		'数字信封',
		'Encrypt data with a random key; encrypt that key with the receiver’s public key',
		'用随机密钥加密数据，再用接收方公钥加密该密钥'
	),
	term(
		'digital signature; message digest',
		'数字签名；报文摘要',
		'Made with a private key, checked with the public one; the digest is the fingerprint of a text',
		'用私钥生成、用公钥检验；摘要是文本的指纹'
	),
	term(
		'dual signature',
		'双重签名',
		'One signature over two digests, so two readers each see one half and both know they belong together',
		'对两个摘要做一个签名，两个接收方各看一半，又都知道两半相属'
	),
	term(
		'digital certificate; private/public key',
		'数字证书；私钥/公钥',
		'A signed statement that this public key belongs to this name',
		'经签名的证明：该公钥属于该名称'
	),
	term(
		'signing certificate and encryption certificate',
		'签名证书与加密证书（双证书）',
		'Two certificates for each subject, one for each use',
		'每个主体两张证书，各有用途'
	),
	term('USB key', 'USB Key', 'Chip that makes and keeps the private key', '生成并保管私钥的芯片'),
	term(
		'payment password, login password, PIN, dynamic code',
		'支付密码、登录密码、个人密码（PIN）、动态口令',
		'Four different secrets; do not mix them',
		'四种不同的秘密，不可混淆'
	),
	term(
		'reserved greeting',
		'预留信息（预留验证信息）',
		'The bank shows a phrase only you chose, so a fake page gives itself away',
		'银行显示只有您设定的短语，假网页因此露馅'
	),
	term(
		'security control, soft keyboard',
		'安全控件、软键盘',
		'Historic helpers against key loggers',
		'防键盘记录的历史手段'
	),
	term(
		'man in the middle; tampering; replay; phishing; impersonation; repudiation',
		'中间人攻击；篡改；重放；钓鱼；冒充；抵赖',
		'Six ways to cheat with messages',
		'利用报文作弊的六种方式'
	),
	term(
		'lockout',
		'锁定',
		'After too many wrong tries nothing is tried any more',
		'错误次数过多后不再接受尝试'
	),
	term(
		'what you see is what you sign',
		'所见即所签',
		'The device shows payee and amount before signing',
		'设备在签名前显示收款方和金额'
	),
	term(
		'strong customer authentication; dynamic linking',
		'强客户认证；动态关联',
		'The code is valid only for this amount and payee',
		'验证码只对该金额和收款方有效'
	),
	term(
		'hardware security module',
		'硬件加密机（加密机、HSM）',
		'A box that uses keys and never gives them out',
		'只使用而绝不交出密钥的设备'
	),
	term(
		'primary account number; masked PAN; BIN/IIN',
		'主账号（卡号）；掩码卡号；发卡行识别码（BIN）',
		'The card number, the part of it that may be shown, and the part that names the issuer',
		'卡号、可以显示的部分，以及标识发卡行的部分'
	)
];
