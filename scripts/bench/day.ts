import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { vaultOver } from '../../src/lib/vault/assembly.ts';
import { memoryStore } from '../../src/lib/vault/memoryStore.ts';
import { realDriver } from '../../src/lib/vault/real/realVault.ts';
import { symbolicVault } from '../../src/lib/vault/symbolic/symbolicVault.ts';
import type { Vault } from '../../src/lib/vault/vault.ts';
import { again, bareOperations } from './calls.ts';
import { alternately, median, ms } from './clock.ts';
import { beginning, played } from './run.ts';

const [few, many] = [200, 2_000];
const withKeys = 40;
const rounds = 3;

setFlagsFromString('--expose_gc');
const collect = runInNewContext('gc') as () => void;
function heap(): number {
	collect();
	return process.memoryUsage().heapUsed;
}

const day = (vault: Vault, payments: number) => beginning(vault, { payments }, 'joint-gateway');

/** Milliseconds and bytes a payment, the whole trace kept, as a saved run keeps it. */
async function dayOf(payments: number) {
	const vault = symbolicVault();
	const begun = await day(vault, payments);
	const before = heap();
	const start = performance.now();
	const run = await played(vault, begun);
	const spent = performance.now() - start;
	const bytes = heap() - before;
	return { spent: spent / payments, bytes: bytes / payments, entries: run.trace.length };
}

/** A day at the joint gateway: what a payment costs among few and among many (domain 6.5). */
async function symbolicDay(): Promise<readonly string[]> {
	const days = new Map(
		[few, many].map((payments) => [payments, [] as Awaited<ReturnType<typeof dayOf>>[]])
	);
	await dayOf(20);
	for (let round = 0; round < rounds; round++)
		for (const [payments, found] of days) found.push(await dayOf(payments));
	const rows = [...days].map(([payments, found]) => ({
		payments,
		spent: median(found.map((one) => one.spent)),
		bytes: median(found.map((one) => one.bytes)),
		entries: found[0]?.entries ?? 0
	}));
	const [small, large] = rows;
	if (!small || !large) return [];
	return [
		...rows.map(
			({ payments, spent, bytes, entries }) =>
				`${payments} payments at the joint gateway, symbolic: ${entries} entries, ${ms(spent)} and ${(bytes / 1024).toFixed(0)} KB a payment`
		),
		`  a payment among ${many} costs ${(large.spent / small.spent).toFixed(2)} times the time and ${(large.bytes / small.bytes).toFixed(2)} times the memory of one among ${few} (goal 1, or less)`
	];
}

/** The same day with real keys, against the Web Crypto operations that it consists of. */
async function realDay(): Promise<readonly string[]> {
	const vault = vaultOver(realDriver(memoryStore()));
	const warm = await day(vault, withKeys);
	const operations = await bareOperations(() => played(vault, warm));
	const begun = [
		await day(vault, withKeys),
		await day(vault, withKeys),
		await day(vault, withKeys)
	];
	const { whole, subtle } = await alternately(rounds, {
		whole: () => played(vault, begun.pop() ?? warm),
		subtle: () => again(operations)
	});
	return [
		`${withKeys} payments at the joint gateway, real keys: ${ms(whole / withKeys)} a payment, ${operations.length} Web Crypto operations`,
		`  these alone                  ${ms(subtle / withKeys)} a payment; the whole is ${(whole / subtle).toFixed(2)} times`
	];
}

export const manyPayments = async (): Promise<readonly string[]> => [
	...(await symbolicDay()),
	...(await realDay())
];
