import type { Kind, StandardForm } from '#lib/world/row.ts';

/** Fields of ISO 8583 that hold a claim of this name, in every kind that is shown so (domain 8.1). */
const fieldsByName: Readonly<Record<string, readonly string[]>> = {
	pan: ['2'],
	maskedPan: ['2'],
	processingCode: ['3'],
	amount: ['4', '49'],
	transmittedAt: ['7'],
	stan: ['11'],
	localTime: ['12'],
	localDate: ['13'],
	expiry: ['14'],
	entryMode: ['22'],
	conditionCode: ['25'],
	acquirerId: ['32'],
	rrn: ['37'],
	authCode: ['38'],
	rc: ['39'],
	terminalId: ['41'],
	merchantId: ['42'],
	currency: ['49'],
	pin: ['52'],
	additionalAmounts: ['54'],
	availableMinor: ['54'],
	networkCode: ['70'],
	original: ['90']
};

/** What some kinds need not say, because it is always the same: a purchase (00) or a refund (20). */
const fixedByKind: Readonly<Record<string, StandardForm['fixed']>> = {
	'transfer-command': { '3': '000000' },
	'transfer-result': { '3': '000000' }
};

/** Where the claims of a kind stand when it is shown as ISO 8583. */
export function iso8583Form({ kind, parts }: Kind): StandardForm {
	const elements: Record<string, readonly string[]> = {};
	for (const [part, { fields }] of Object.entries(parts))
		for (const name of Object.keys(fields)) {
			const numbers = Object.hasOwn(fieldsByName, name) ? fieldsByName[name] : undefined;
			if (numbers) elements[`${part}.${name}`] = numbers;
		}
	return { elements, fixed: fixedByKind[kind] ?? {} };
}
