import type { Case, Found } from './case.ts';
import { specOf } from './change.ts';
import { runGeneric, unknownSerial } from './checks.ts';
import { firstOf } from './identity.ts';
import type { Row } from './row.ts';
import type { CheckDone } from './world.ts';

/** How the checks of one message ended. */
export type Verdict =
	| { readonly type: 'accepted' }
	| { readonly type: 'refused'; readonly check: CheckDone }
	/** CK13: the same key and the same content; the answer to message `id` is the answer. */
	| { readonly type: 'repeated'; readonly id: string }
	/** CK07: the status of this serial must be asked for first. */
	| { readonly type: 'waits'; readonly serial: string };
export interface Judgement {
	readonly done: readonly CheckDone[];
	readonly verdict: Verdict;
}
/** Runs a row's checks in their order and stops at the first that fails (domain 3.7). */
export function judge(kase: Case): Judgement {
	const done: CheckDone[] = [];
	for (const wanted of orderOf(kase.row)) {
		const [code = '', of = ''] = wanted.split('@');
		if (code === 'CK07') {
			const serial = unknownSerial(kase, of);
			if (serial) return { done, verdict: { type: 'waits', serial } };
		}
		for (const finding of run(kase, code, of)) {
			const error = finding.held ? null : (finding.error ?? kase.cast.errors[code] ?? code);
			const check: CheckDone = {
				code,
				of: finding.of,
				held: finding.held,
				got: finding.got,
				expected: finding.expected,
				error
			};
			done.push(check);
			if (!check.held) return { done, verdict: { type: 'refused', check } };
		}
		const first = code === 'CK13' ? firstOf(kase) : null;
		if (first) return { done, verdict: { type: 'repeated', id: first } };
	}
	return { done, verdict: { type: 'accepted' } };
}

/** The table's order; a MAC is verified before anything is believed, the form before anything is used. */
function orderOf(row: Row): readonly string[] {
	const macs = Object.values(row.parts).some((part) => part.layers[0]?.kind === 'MAC')
		? ['CK04@MAC']
		: [];
	const form = row.checks.some((check) => check.startsWith('CK01')) ? [] : ['CK01'];
	const firstUse = row.checks.findIndex((check) => !/^CK(0[2-9]|27)/.test(check));
	const at = firstUse < 0 ? row.checks.length : firstUse;
	return [...macs, ...row.checks.slice(0, at), ...form, ...row.checks.slice(at)];
}

function run(kase: Case, code: string, of: string): readonly Found[] {
	const { cast, message, given } = kase;
	const checks = specOf(cast, message.to).checks[given.kind];
	// Bound to something that a part names, such as a certificate that is handed over.
	const bound = checks?.[`${code}@${of}`];
	if (bound) return [{ ...bound(given), of }];
	const own = checks?.[code];
	const generic = runGeneric(kase, code, of);
	if (!own && !generic) throw new Error(`nobody knows how to check: ${message.row} ${code}`);
	if (!own || generic?.some((one) => !one.held)) return generic ?? [];
	return [...(generic ?? []), { ...own(given), of: '' }];
}
