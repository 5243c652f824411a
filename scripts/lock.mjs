// A package that the lock file names but does not hold makes `npm ci` refuse it on every machine.
import { readFileSync } from 'node:fs';

const text = readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8');
const { packages } = JSON.parse(text);
const held = new Set(Object.keys(packages).map((path) => path.split('node_modules/').pop()));

const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
	Object.keys(optionalDependencies)
		.filter((name) => !held.has(name))
		.map((name) => `${name}, wanted by ${path}, is not in the lock file`)
);
const addresses = Object.entries(packages)
	.filter(([, entry]) => entry.resolved)
	.map(([path]) => `${path} names the registry it came from`);

for (const line of [...missing, ...addresses]) console.error(line);
process.exitCode = missing.length + addresses.length > 0 ? 1 : 0;
