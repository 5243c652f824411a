import { vaultOver } from '../../src/lib/vault/assembly.ts';
import type { Driver } from '../../src/lib/vault/driver.ts';
import { memoryStore } from '../../src/lib/vault/memoryStore.ts';
import { realDriver } from '../../src/lib/vault/real/realVault.ts';
import { alternately, ms } from './clock.ts';
import { beginning, played, wholeRun } from './run.ts';

type Call = () => unknown;
const rounds = 41;

/** Notes every call of an object's methods, so that the same calls can be made again, bare. */
function noting<T extends object>(target: T, calls: Call[], listening: () => boolean): T {
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

async function again(calls: readonly Call[]): Promise<void> {
	for (const call of calls) await call();
}

/** The Web Crypto operations of one payment, noted below every library. */
async function bareOperations(work: () => Promise<unknown>): Promise<readonly Call[]> {
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

/** One payment, whole, against the calls of `jose`, X.509 and Web Crypto that it consists of. */
export async function payment(): Promise<readonly string[]> {
	const calls: Call[] = [];
	let listening = false;
	const driver: Driver = realDriver(memoryStore());
	const vault = vaultOver(noting(driver, calls, () => listening));
	const bare = vaultOver(driver);
	await wholeRun(vault);
	const noted = await beginning(vault);
	listening = true;
	const { trace } = await played(vault, noted);
	listening = false;
	const warm = await beginning(bare);
	const operations = await bareOperations(() => played(bare, warm));
	const begun: Awaited<ReturnType<typeof beginning>>[] = [];
	for (let round = 0; round < rounds; round++) begun.push(await beginning(bare));
	const { whole, library, subtle } = await alternately(rounds, {
		whole: () => played(bare, begun.pop() ?? warm),
		library: () => again(calls),
		subtle: () => again(operations)
	});
	const messages = trace.filter((entry) => entry.type === 'sent').length;
	return [
		`one payment, headless: ${messages} messages, ${trace.length} entries, ${calls.length} library calls, ${operations.length} Web Crypto operations`,
		`  whole                        ${ms(whole)}`,
		`  its library calls, bare      ${ms(library)}   whole is ${(whole / library).toFixed(2)} times (goal 1.3)`,
		`  its Web Crypto calls, bare   ${ms(subtle)}   whole is ${(whole / subtle).toFixed(2)} times (goal 2.2)`
	];
}
