import { dictionaries } from '../i18n.ts';
import { cleanup, render } from '@testing-library/svelte';
import axe from 'axe-core';
import type { Component } from 'svelte';
import { afterEach, expect } from 'vitest';
import type { Language } from '../../src/lib/i18n/language.ts';
import { Speech } from '../../src/lib/views/page/speech.svelte.ts';
import Spoken from './Spoken.svelte';

afterEach(cleanup);

/** Shows a component to somebody who reads a language. */
export function spoken<Given extends Record<string, unknown>>(
	of: Component<Given>,
	given: Given,
	language: Language = 'en'
) {
	const speech = new Speech(language, dictionaries[language]);
	const shown = render(Spoken as never, { props: { of, speech, given } as never });
	return {
		...shown,
		speech,
		again: (more: Partial<Given>) =>
			shown.rerender({ of, speech, given: { ...given, ...more } } as never)
	};
}

/** The accessibility checker finds nothing in what is shown. */
export async function expectAccessible(container: Element): Promise<void> {
	const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}
