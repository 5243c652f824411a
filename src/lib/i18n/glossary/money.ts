import { term } from './term.ts';

/** Processes and money (domain 2.2). */
export const money = [
	term(
		'payment instruction',
		'支付指令',
		'Order to the bank to move money',
		'要求银行划转资金的命令'
	),
	term(
		'order; order receipt',
		'订单；订单回执',
		'What is bought, and the proof that it was paid',
		'所购内容，以及已付款的凭证'
	),
	term(
		'authorization; hold (freeze)',
		'授权（预授权）；冻结',
		'Promise of funds; money reserved, not moved',
		'承诺付款：资金被保留而未划转'
	),
	term('capture, completion', '请款（预授权完成）', 'Turns a hold into a debit', '把冻结变为扣款'),
	term(
		'debit / credit',
		'借记 / 贷记',
		'A deposit is the bank’s liability: debiting it lowers the customer’s money',
		'存款是银行的负债：借记存款即减少客户的钱'
	),
	term(
		'double-entry bookkeeping',
		'复式记账',
		'Every entry has equal debits and credits',
		'每笔分录借贷必相等'
	),
	term(
		'available balance / ledger balance',
		'可用余额 / 账面余额',
		'Available is the ledger balance less holds, plus any credit line',
		'可用余额等于账面余额减去冻结，再加信用额度'
	),
	term(
		'on-us / off-us',
		'本行（本代本）/ 跨行（本代他、他代本）',
		'Same bank on both sides, or different banks',
		'收付双方在同一银行，或在不同银行'
	),
	term(
		'clearing',
		'清算（清分）',
		'Computing and exchanging what each bank owes',
		'计算并交换各银行的应收应付'
	),
	term('settlement', '结算', 'Actually moving bank money', '真正划转银行资金'),
	term(
		'netting; net position',
		'轧差；净额',
		'Offset debts, pay only the difference',
		'互相抵销，只付差额'
	),
	term(
		'gross settlement (RTGS)',
		'全额结算（实时全额结算）',
		'Every payment settled singly',
		'逐笔单独结算'
	),
	term('finality', '结算最终性', 'Cannot be undone, only repaid', '不可撤销，只能另行退还'),
	term('cut-off', '日切、截止时间', 'The moment that ends the business day', '营业日结束的时刻'),
	term(
		'merchant discount rate, interchange, network fee',
		'商户手续费（扣率）、发卡行服务费、网络服务费',
		'What the merchant pays, and how the banks and the network share it',
		'商户支付的费用，以及银行与网络如何分配'
	),
	term(
		'reserve funds; reserve account',
		'客户备付金；备付金账户',
		'Customers’ money kept by a third-party institution, not its own property',
		'支付机构代管的客户资金，不属于机构自身'
	),
	term(
		'escrow, guarantee trade',
		'担保交易',
		'A third party holds the money until the goods are confirmed',
		'由第三方保管资金，直到确认收货'
	),
	term(
		'release; auto-release',
		'放款（打款）；超时自动确认',
		'The held money goes to the seller',
		'把代管资金付给卖家'
	),
	term(
		'confirm receipt',
		'确认收货',
		'The buyer says that the goods are there',
		'买家表示已收到货物'
	),
	term(
		'refund; void; reversal; chargeback',
		'退款；撤销；冲正；拒付',
		'New opposite transaction; cancelled before settlement; undone after a technical failure; pulled back in a dispute',
		'反向的新交易；结算前取消；技术故障后恢复；争议中由发卡行追回'
	),
	term('status query', '交易状态查询', 'Asking what became of a payment', '询问一笔支付的结果'),
	term(
		'asynchronous notification; synchronous return',
		'后台（异步）通知；前台（同步）返回',
		'Only the first is proof',
		'只有前者是凭证'
	),
	term(
		'reconciliation; lost order; order makeup',
		'对账；掉单；补单',
		'Daily comparison of books, and what to do with differences',
		'每日核对账目，并处理差异'
	),
	term(
		'idempotency; idempotency key',
		'幂等；幂等键',
		'Doing it twice has the effect of once',
		'做两次与做一次效果相同'
	),
	term('credit rating of seller', '卖家信用评价', 'What earlier buyers say', '以往买家的评价'),
	term(
		'purchase order, invoice, goods receipt, three-way match',
		'采购订单、发票、收货单、三单匹配',
		'Companies pay when all three papers agree',
		'企业在三单一致时付款'
	),
	term(
		'payment terms, prepayment, balance payment, instalment',
		'账期、预付款、尾款、分期付款',
		'When and in how many parts a company pays',
		'企业何时、分几次付款'
	)
];
