import type { Given, PureChecks } from '#lib/world/cast.ts';
import { allOf, same, word } from '../finding.ts';
import type { CounterContext } from './context.ts';

/** Face to face: the document is genuine and its holder owns the account. */
const document = (given: Given) => {
	const { owners } = given.context as CounterContext;
	const form = given.parts['form'];
	return same(form?.['document'], owners[word(form?.['accountRef'])]);
};

/** What the two people at the counter check (E-1, E-5, E-9). */
export const counterChecks: PureChecks = {
	application: { CK30: document },
	'reset-application': { CK30: document },
	// For her, and for the very key that was made in the USB key (E-5).
	'certificate-issued': {
		CK17(given) {
			const { form, publicKey } = given.context as CounterContext;
			return allOf(
				same(given.parts['certificate']?.['subject'], form?.['customerId']),
				same(given.parts['certificate']?.['publicKey'], publicKey ?? undefined)
			);
		}
	}
};
