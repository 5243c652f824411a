export type Call = () => unknown;

/** Notes every call of an object's methods, so that the same calls can be made again, bare. */
export function noting<T extends object>(target: T, calls: Call[], listening: () => boolean): T {
	return new Proxy(target, {
		get(object, name, receiver) {
			const method: unknown = Reflect.get(object, name, receiver);
			if (typeof method !== 'function') return method;
			return (...words: unknown[]): unknown => {
				if (listening()) calls.push(() => Reflect.apply(method, object, words) as unknown);
				return deeper(Reflect.apply(method, object, words) as unknown, calls, listening);
			};
		}
	});
}

/** What a call gives back may hold functions that verify later: their calls are noted too. */
function deeper(given: unknown, calls: Call[], listening: () => boolean): unknown {
	if (given instanceof Promise) return given.then((value) => deeper(value, calls, listening));
	if (typeof given !== 'object' || given === null || !('signedBy' in given)) return given;
	const { signedBy } = given;
	if (typeof signedBy !== 'function') return given;
	const noted = (...words: unknown[]): unknown => {
		if (listening()) calls.push(() => Reflect.apply(signedBy, given, words) as unknown);
		return Reflect.apply(signedBy, given, words) as unknown;
	};
	return { ...given, signedBy: noted };
}

/** Makes noted calls once more, one after the other. */
export async function again(calls: readonly Call[]): Promise<void> {
	for (const call of calls) await call();
}

/** The Web Crypto operations of some work, noted below every library. */
export async function bareOperations(work: () => Promise<unknown>): Promise<readonly Call[]> {
	const calls: Call[] = [];
	const whole = crypto.subtle;
	Object.defineProperty(crypto, 'subtle', {
		value: noting(whole, calls, () => true),
		configurable: true
	});
	await work();
	Object.defineProperty(crypto, 'subtle', { value: whole, configurable: true });
	return calls;
}
