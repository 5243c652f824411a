/** What a folder of src/lib may import; `type:` marks what it may import as types alone. */
interface Allowance {
	readonly folders: readonly string[];
	readonly packages: readonly RegExp[];
}

const svelte = /^svelte(\/|$)/;
const xstate = /^xstate(\/|$)/;
const everyFolder = [
	...['persistent', 'money', 'vault', 'world', 'parties', 'modes', 'scenarios', 'session'],
	...['views', 'standards', 'i18n', 'page-options']
];

/** The table of docs: who may import whom, and which outside packages. */
export const directions: Readonly<Record<string, Allowance>> = {
	persistent: { folders: [], packages: [] },
	money: { folders: ['persistent'], packages: [] },
	i18n: { folders: [], packages: [] },
	standards: { folders: [], packages: [] },
	vault: { folders: [], packages: [/^jose$/, /^@peculiar\/asn1-/] },
	world: { folders: ['vault', 'persistent'], packages: [xstate] },
	parties: { folders: ['world', 'money', 'persistent', 'type:vault'], packages: [xstate] },
	modes: { folders: ['parties', 'world', 'money', 'persistent', 'i18n'], packages: [xstate] },
	scenarios: { folders: ['type:i18n', 'type:vault', 'world', 'persistent'], packages: [] },
	session: {
		folders: ['modes', 'scenarios', 'world', 'vault', 'persistent'],
		packages: [svelte, /^dexie$/]
	},
	views: {
		folders: ['world', 'money', 'standards', 'persistent', 'type:modes', 'i18n'],
		packages: [svelte, /^d3(-|$)/]
	},
	'page-options': { folders: [], packages: [] },
	routes: {
		folders: everyFolder,
		packages: [svelte, /^@sveltejs\/kit$/, /^\$app\//, /^#page-options\//]
	},
	'service-worker': { folders: [], packages: [/^\$service-worker$/] },
	src: { folders: [], packages: [] }
};
