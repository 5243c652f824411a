import { vaultOver } from '../../src/lib/vault/assembly.ts';
import type { Driver } from '../../src/lib/vault/driver.ts';
import { memoryStore } from '../../src/lib/vault/memoryStore.ts';
import { realDriver } from '../../src/lib/vault/real/realVault.ts';
import { again, bareOperations, noting, type Call } from './calls.ts';
import { alternately, ms } from './clock.ts';
import { beginning, played, wholeRun } from './run.ts';

const rounds = 41;

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
