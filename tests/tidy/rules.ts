import { posix } from 'node:path';
import { codeOf, type Import } from './code.ts';
import { directions } from './directions.ts';

/** Finds what is wrong with one source; `path` counts from the top, with forward slashes. */
export type Rule = (path: string, source: string) => string[];

const mostLines = 250;
const withoutClock = ['world', 'parties', 'modes', 'money'];
const clockAndChance = [
	'Date',
	'Math.random',
	'setTimeout',
	'setInterval',
	'performance',
	'crypto'
];
const emptyName =
	/^(utils?|helpers?|common|managers?|services?)$|[a-z](Utils?|Helpers?|Managers?|Services?)$/;

/** 'src/lib/world/advance.ts' belongs to 'world', 'src/routes/+page.svelte' to 'routes'. */
export function folderOf(path: string): string {
	const parts = path.split('/');
	const [, second = '', third = ''] = parts;
	if (second === 'lib') return parts.length > 3 ? third : 'lib';
	return parts.length > 2 ? second : 'src';
}

const importsOnlyWhatItMay: Rule = (path, source) => {
	const folder = folderOf(path);
	const allowance = directions[folder];
	if (!allowance) return [`${folder} is not in the table of folders`];
	return codeOf(path, source).imports.flatMap((one) => {
		const target = targetOf(path, one);
		if (target === folder) return [];
		if (target === null) {
			const known = allowance.packages.some((pattern) => pattern.test(one.from));
			return known ? [] : [`${folder} may not import ${one.from}`];
		}
		if (allowance.folders.includes(target)) return [];
		if (one.typeOnly && allowance.folders.includes(`type:${target}`)) return [];
		return [`${folder} may not import ${one.from}`];
	});
};

/** The folder an import leads to, or null for a package. */
function targetOf(path: string, { from }: Import): string | null {
	if (from.startsWith('#lib/')) return folderOf(from.replace('#lib/', 'src/lib/'));
	if (from.startsWith('$lib')) return folderOf(from.replace('$lib', 'src/lib'));
	if (from.startsWith('/')) return folderOf(from.slice(1));
	if (from.startsWith('.')) return folderOf(posix.join(posix.dirname(path), from));
	return null;
}

const keepsCryptoInTheVault: Rule = (path, source) =>
	folderOf(path) !== 'vault' && codeOf(path, source).names.includes('crypto')
		? ['crypto belongs to the vault']
		: [];

const namesNoClockNorChance: Rule = (path, source) => {
	if (!withoutClock.includes(folderOf(path))) return [];
	const names = new Set(codeOf(path, source).names);
	const banned = clockAndChance.filter((name) => names.has(name));
	return banned.map((name) => `${name} would make a run unrepeatable`);
};

const isShort: Rule = (_, source) => {
	const lines = source.trimEnd().split('\n').length;
	return lines > mostLines ? [`${lines} lines are more than ${mostLines}`] : [];
};

const isNamedForWhatItIs: Rule = (path) => {
	const names = path.split('/').map((part) => part.replace(/\..*$/, ''));
	return names.filter((name) => emptyName.test(name)).map((name) => `${name} says nothing`);
};

const hasNoAny: Rule = (path, source) =>
	codeOf(path, source)
		.anyLines.filter((line) => !line.includes('// the one any'))
		.map((line) => `any: ${line.trim()}`);

const drawsNoMarkupFromText: Rule = (path, source) =>
	path.endsWith('.svelte') && /\{\s*@html\b/.test(source.replace(/<!--[\s\S]*?-->/g, ''))
		? ['{@html} draws markup from text']
		: [];

/** The rules every source obeys, by the sentence they stand for. */
export const rules: Readonly<Record<string, Rule>> = {
	'imports only what it may': importsOnlyWhatItMay,
	'keeps crypto in the vault': keepsCryptoInTheVault,
	'names no clock nor chance': namesNoClockNorChance,
	'is short': isShort,
	'is named for what it is': isNamedForWhatItIs,
	'has no any': hasNoAny,
	'draws no markup from text': drawsNoMarkupFromText
};
