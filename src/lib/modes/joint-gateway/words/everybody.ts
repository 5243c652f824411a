type Texts = Readonly<Record<string, string>>;

/** The states of one machine for everybody who has such a machine, by party and path. */
export const everybody = (parties: readonly string[], states: Texts): Texts =>
	Object.fromEntries(
		parties.flatMap((party) =>
			Object.entries(states).map(([state, text]) => [`${party} ${state}`, text] as const)
		)
	);
