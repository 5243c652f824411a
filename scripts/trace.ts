// Plays one run headless with the real vault, at full speed, and writes its trace file:
//   npm run trace -- MODE [--option NAME=VALUE]... [--seed NUMBER] [--out FILE]
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import product from '../package.json' with { type: 'json' };
import { modes } from '../src/lib/modes/index.ts';
import type { Mode, OptionSpec } from '../src/lib/modes/mode.ts';
import { exportTrace } from '../src/lib/session/traceFile.ts';
import { memoryStore } from '../src/lib/vault/memoryStore.ts';
import { realVault } from '../src/lib/vault/real/realVault.ts';
import { advance } from '../src/lib/world/advance.ts';
import type { Entry, Options } from '../src/lib/world/fact.ts';
import { stateOf } from '../src/lib/world/machines.ts';
import { entryOf, play } from '../src/lib/world/runner.ts';

/** Something the person at the keyboard can mend: said without a stack. */
class Misused extends Error {}

function modeOf(name: string | undefined): Mode {
	const mode = name === undefined ? undefined : modes[name];
	if (!mode) throw new Misused(`which mode? one of: ${Object.keys(modes).join(', ')}`);
	return mode;
}

function valueOf(spec: OptionSpec, text: string): string | number {
	if (spec.type === 'choice') {
		if (spec.values.includes(text)) return text;
		throw new Misused(`${spec.name} is one of: ${spec.values.join(', ')}`);
	}
	const minor = Number(text);
	if (Number.isSafeInteger(minor) && minor >= spec.least && minor <= spec.most) return minor;
	const unit = spec.type === 'amount' ? 'a whole number of fen' : 'a whole number';
	throw new Misused(`${spec.name} is ${unit} from ${spec.least} to ${spec.most}`);
}

function optionsOf(mode: Mode, words: readonly string[]): Options {
	const pairs = words.map((word) => {
		const [name = '', ...value] = word.split('=');
		const spec = mode.options.find((one) => one.name === name);
		const known = mode.options.map((one) => one.name).join(', ');
		if (!spec) throw new Misused(`no option ${name}; there are: ${known}`);
		return [name, valueOf(spec, value.join('='))] as const;
	});
	return Object.fromEntries(pairs);
}

async function playWhole(mode: Mode, options: Options, seed: number) {
	const cast = mode.casting(options);
	const vault = realVault(memoryStore());
	await vault.keep(cast.secrets);
	const establishment = await vault.establish(cast.subjects, cast.startsAt);
	const begun = {
		type: 'begun',
		mode: mode.id,
		seed,
		options,
		run: randomUUID(),
		establishment
	} as const;
	const first = entryOf(null, begun, cast.startsAt, null);
	const trace: Entry[] = [first];
	const world = await play(cast, vault, advance(cast, null, first), (entry) => trace.push(entry));
	return { trace, world };
}

async function main(): Promise<void> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			option: { type: 'string', multiple: true, default: [] },
			seed: { type: 'string', default: '1' },
			out: { type: 'string' }
		}
	});
	const mode = modeOf(positionals[0]);
	const seed = Number(values.seed);
	if (!Number.isSafeInteger(seed)) throw new Misused('--seed is a whole number');
	const { trace, world } = await playWhole(mode, optionsOf(mode, values.option), seed);
	const out = values.out ?? `${mode.id}.trace.json`;
	writeFileSync(out, exportTrace(trace, product.version));
	const states = Object.entries(world.parties).map(
		([id, party]) => `${id} ${stateOf(party.snapshot)}`
	);
	const messages = trace.filter((entry) => entry.type === 'sent').length;
	console.log(`${trace.length} entries, ${messages} messages: ${out}`);
	console.log(states.join('\n'));
}

try {
	await main();
} catch (error) {
	const misuse = error instanceof Misused || (error instanceof TypeError && 'code' in error);
	if (!misuse) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
