// Plays one run headless with the real vault, at full speed, and writes its trace file:
//   npm run trace -- MODE [--option NAME=VALUE]... [--scenario ID] [--seed NUMBER] [--out FILE]
//   npm run trace -- [MODE] --scenario        lists the scenarios there are
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import product from '../package.json' with { type: 'json' };
import { modes } from '../src/lib/modes/index.ts';
import type { Mode, OptionSpec } from '../src/lib/modes/mode.ts';
import { scenarioNamed, scenarios, scenariosOf } from '../src/lib/scenarios/index.ts';
import { nextScripted } from '../src/lib/scenarios/play.ts';
import { heard, noProgress } from '../src/lib/scenarios/prompter.ts';
import type { Scenario } from '../src/lib/scenarios/scenario.ts';
import { exportTrace } from '../src/lib/session/traceFile.ts';
import { memoryStore } from '../src/lib/vault/memoryStore.ts';
import { realVault } from '../src/lib/vault/real/realVault.ts';
import { advance } from '../src/lib/world/advance.ts';
import type { Entry, Options } from '../src/lib/world/fact.ts';
import { stateOf } from '../src/lib/world/machines.ts';
import type { World } from '../src/lib/world/world.ts';
import { entryOf } from '../src/lib/world/runner.ts';

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
	const number = Number(text);
	const most = spec.type === 'count' ? (spec.mostHeadless ?? spec.most) : spec.most;
	if (Number.isSafeInteger(number) && number >= spec.least && number <= most) return number;
	const unit = spec.type === 'amount' ? 'a whole number of fen' : 'a whole number';
	throw new Misused(`${spec.name} is ${unit} from ${spec.least} to ${most}`);
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

function scenarioOf(mode: Mode, id: string): Scenario {
	const scenario = scenarioNamed(mode.id, id);
	if (scenario) return scenario;
	const known = scenariosOf(mode.id).map((one) => one.id);
	const elsewhere = scenarios
		.filter((one) => one.id.toLowerCase() === id.toLowerCase())
		.map((one) => one.mode);
	const hint = elsewhere.length > 0 ? `; it plays in ${elsewhere.join(' and ')}` : '';
	throw new Misused(`no scenario ${id} in ${mode.id}${hint}; there are: ${known.join(', ')}`);
}

/** A scenario fixes what it is about; every other option stays free. */
function withScenario(scenario: Scenario | null, options: Options): Options {
	if (!scenario) return options;
	const fixed = Object.keys(options).find((name) => name in scenario.options);
	if (fixed) throw new Misused(`scenario ${scenario.id} decides on the option ${fixed} itself`);
	return { ...scenario.options, ...options };
}

function listed(mode: Mode | null): string {
	const shown = mode ? scenariosOf(mode.id) : scenarios;
	const wide = Math.max(...shown.map((one) => one.mode.length));
	return shown
		.map(({ id, mode: of, words }) => `${of.padEnd(wide)}  ${id.padEnd(4)}  ${words.en.title}`)
		.join('\n');
}

async function playWhole(mode: Mode, options: Options, scenario: Scenario | null, seed: number) {
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
		...(scenario ? { scenario: scenario.id } : {}),
		establishment
	} as const;
	const script = scenario?.script ?? [];
	const trace: Entry[] = [];
	let progress = noProgress;
	let world: World | null = null;
	let entry: Entry | null = entryOf(null, begun, cast.startsAt, null);
	for (; entry; entry = await nextScripted(cast, vault, world, progress)) {
		world = advance(cast, world, entry);
		progress = heard(script, progress, entry, world);
		trace.push(entry);
	}
	if (!world) throw new Error('a run without a world: 0 entries');
	return { trace, world };
}

/** `--scenario` with nothing behind it asks for the list. */
function spelledOut(words: readonly string[]): string[] {
	return words.map((word, place) => {
		const next = words[place + 1];
		const bare = word === '--scenario' && (next === undefined || next.startsWith('--'));
		return bare ? '--scenario=' : word;
	});
}

async function main(): Promise<void> {
	const { values, positionals } = parseArgs({
		args: spelledOut(process.argv.slice(2)),
		allowPositionals: true,
		options: {
			option: { type: 'string', multiple: true, default: [] },
			scenario: { type: 'string' },
			seed: { type: 'string', default: '1' },
			out: { type: 'string' }
		}
	});
	if (values.scenario === '') {
		console.log(listed(positionals[0] === undefined ? null : modeOf(positionals[0])));
		return;
	}
	const mode = modeOf(positionals[0]);
	const scenario = values.scenario === undefined ? null : scenarioOf(mode, values.scenario);
	const seed = Number(values.seed);
	if (!Number.isSafeInteger(seed)) throw new Misused('--seed is a whole number');
	const options = withScenario(scenario, optionsOf(mode, values.option));
	const { trace, world } = await playWhole(mode, options, scenario, seed);
	const named = scenario ? `${mode.id}.${scenario.id}` : mode.id;
	const out = values.out ?? `${named}.trace.json`;
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
