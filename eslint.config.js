import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const typed = ['**/*.ts', '**/*.svelte'];

export default defineConfig(
	{
		ignores: ['node_modules/', '.svelte-kit/', 'build/', 'coverage/', 'test-results/', '**/*.d.mts']
	},
	js.configs.recommended,
	...ts.configs.recommendedTypeChecked,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node, __SINGLE__: 'readonly' },
			parserOptions: {
				projectService: true,
				tsconfigRootDir: import.meta.dirname,
				extraFileExtensions: ['.svelte']
			}
		},
		linterOptions: { reportUnusedDisableDirectives: 'error' }
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{
		files: typed,
		rules: {
			'no-undef': 'off',
			// A store in memory keeps the promise of one on disk without waiting for anything.
			'@typescript-eslint/require-await': 'off',
			// It takes the phantom `types: {} as ...` of XState's setup() for needless.
			'@typescript-eslint/no-unnecessary-type-assertion': 'off',
			'no-console': 'error',
			eqeqeq: 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }
			],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			],
			// Links go through one function of our own, because of the two outputs.
			'svelte/no-navigation-without-resolve': 'off',
			'svelte/no-at-html-tags': 'error'
		}
	},
	{
		files: ['src/**/*.ts'],
		rules: { 'max-lines-per-function': ['error', { max: 50, skipComments: true }] }
	},
	// tests/tidy.test.ts allows one, and counts.
	{ files: ['src/**'], rules: { '@typescript-eslint/no-explicit-any': 'off' } },
	{ files: ['scripts/**', 'tests/**'], rules: { 'no-console': 'off' } },
	{ files: ['**/*.js', '**/*.mjs'], ...ts.configs.disableTypeChecked }
);
