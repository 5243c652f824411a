import { term } from './term.ts';

/** Parties and institutions (domain 2.1). */
export const parties = [
	term('customer, payer, cardholder', '客户、付款人、持卡人', 'The one who pays', '付钱的一方'),
	term(
		'merchant, payee, seller',
		'商户（特约商户）、收款人、卖家',
		'The one who is paid; 特约商户 is a merchant with an acquiring contract',
		'收钱的一方；特约商户与收单行签有合约'
	),
	term(
		'issuing bank, issuer',
		'发卡行',
		'Bank that keeps the customer’s account or card',
		'管理客户账户或卡片的银行'
	),
	term(
		'acquiring bank, acquirer',
		'收单行（收单机构）',
		'Bank that contracts the merchant and collects its card receipts',
		'与商户签约并代收卡款的银行'
	),
	term(
		'paying bank / receiving bank',
		'付款行 / 收款行',
		'The same two roles for transfers between accounts',
		'账户转账中的两方银行'
	),
	term(
		'payment gateway',
		'支付网关',
		'Front of the bank network towards the Internet: receives, checks, converts and forwards payment messages',
		'银行网络面向互联网的门户：接收、检查、转换并转发支付报文'
	),
	term(
		'bank host, core banking',
		'银行后台业务处理系统、核心系统',
		'Keeps accounts and posts entries',
		'保存账户并记账'
	),
	term(
		'bank website',
		'银行网站',
		'Window of the online bank, in front of the e-banking center',
		'网上银行的窗口，位于网银中心之前'
	),
	term(
		'e-banking center',
		'网上银行中心（网银中心）',
		'Contains the transaction server and the security authentication system',
		'包含交易服务器和安全认证系统'
	),
	term(
		'transaction server',
		'交易服务器',
		'Runs payment transactions; plays the payment gateway in online banking',
		'处理支付交易，在网上银行模式中充当支付网关'
	),
	term(
		'security authentication system',
		'安全认证系统',
		'Checks certificates, signatures and passwords',
		'检查证书、签名和密码'
	),
	term(
		'business data center',
		'业务数据中心',
		'Holds all account records and posts money',
		'保存全部账户资料并记账'
	),
	term(
		'bank counter; teller; authorizing officer',
		'银行柜台；柜员；授权主管',
		'In-person identity check, USB key issue, approval above limits',
		'当面核实身份、发放 USB Key、超限额授权'
	),
	term(
		'certification authority (CA)',
		'认证中心（CA）',
		'Issues and revokes certificates',
		'签发和吊销证书'
	),
	term(
		'registration authority (RA)',
		'注册机构（RA）',
		'Checks identity for the CA; here it is the bank counter',
		'为认证中心核实身份；此处由银行柜台担任'
	),
	term(
		'OCSP responder / CRL',
		'在线证书状态服务 / 证书吊销列表',
		'Tells whether a certificate is still good',
		'告知证书是否仍然有效'
	),
	term(
		'third-party payment institution',
		'第三方支付机构（非银行支付机构）',
		'Independent body between buyer, seller and banks; may hold money in escrow',
		'买卖双方与银行之间的独立机构，可代为保管资金'
	),
	term(
		'custodian bank, reserve bank',
		'备付金存管银行',
		'Bank that holds the institution’s customer reserve account',
		'存放支付机构客户备付金的银行'
	),
	term(
		'clearing organization, switch',
		'清算机构、转接机构',
		'Routes authorizations, computes who owes whom',
		'转接授权，计算各方应收应付'
	),
	term(
		'settlement bank, central bank',
		'结算行、中央银行',
		'Moves the banks’ own money with finality',
		'最终划转银行自身的资金'
	),
	term(
		'logistics carrier',
		'物流公司（承运人）',
		'Moves goods, reports shipped and delivered',
		'运送货物，报告发货与签收'
	),
	term(
		'arbitrator, dispute desk',
		'仲裁方、争议处理',
		'Decides disputed trades',
		'裁定有争议的交易'
	),
	term(
		'maker / checker / approver',
		'制单员 / 复核员 / 主管（授权人）',
		'Two or three different people must act in corporate payments',
		'企业支付须由两到三名不同人员办理'
	)
];
