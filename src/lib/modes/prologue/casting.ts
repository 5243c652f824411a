import { openBooks } from '#lib/money/opening.ts';
import { authority, authorityChecks } from '#lib/parties/authority.ts';
import { errors } from '#lib/parties/catalogue.ts';
import { settle } from '#lib/parties/posting.ts';
import { contractChecks } from '#lib/parties/signatory/checks.ts';
import type { Offered } from '#lib/parties/signatory/context.ts';
import { contract as contractMachine } from '#lib/parties/signatory/contract.ts';
import { signatory } from '#lib/parties/signatory/signatory.ts';
import type { Cast, Json, PartySpec, Subject } from '#lib/world/cast.ts';
import { signatories, signing, type Contract, type Signatory } from './contracts.ts';
import { rows } from './messages.ts';

/** Friday, 27 February 2026, 09:00 in China: the working day before the first payment. */
const startsAt = 1_772_154_000_000;
const apartMs = 30 * 60_000;
const caHost = 'status.meridian-ca.example';

const idOf = (place: number): string => `K${String(place + 1).padStart(2, '0')}`;
/** A party is certified with the first contract it asks for; later ones find it certified. */
const isFirst = (contracts: readonly Contract[], place: number): boolean =>
	contracts.findIndex(({ applicant }) => applicant === contracts[place]?.applicant) === place;

function partyOf(contracts: readonly Contract[], self: Signatory): PartySpec {
	const { id, name, subject, registration } = self;
	const own = contracts.filter(({ applicant, provider }) => applicant === id || provider === id);
	const offers = contracts.flatMap(({ provider, type, terms }, place): [string, Offered][] =>
		provider === id
			? [[idOf(place), { type, terms, needsCertificate: isFirst(contracts, place) }]]
			: []
	);
	const input = {
		id,
		name,
		subject,
		registration,
		tellerId: `${id}-T`,
		officerId: `${id}-O`,
		register: Object.fromEntries(
			Object.values(signatories).map((one) => [one.id, one.registration])
		),
		offers: Object.fromEntries(offers),
		wanted: null
	};
	return {
		id,
		role: 'signatory',
		organisation: id === 'RA' ? 'CA' : id,
		machine: signatory,
		input: { contracts: own.length },
		cases: { machine: contractMachine, input, opens: ['contract-application'] },
		checks: contractChecks,
		keys: { sign: subject, teller: `${id}-T`, officer: `${id}-O` },
		audience: [id]
	};
}

const certifier: PartySpec = {
	id: 'CA',
	role: 'authority',
	organisation: 'CA',
	machine: authority,
	input: { revoked: [] },
	checks: authorityChecks,
	keys: { sign: 'CA-issuing', responder: 'CA-responder', server: 'CA' },
	audience: ['CA'],
	host: caHost
};

/** The two people of every provider who vouch; they and the registration desk have certificates already. */
function subjectsOf(contracts: readonly Contract[]): readonly Subject[] {
	const providers = signing(contracts).filter(({ id }) =>
		contracts.some(({ provider }) => provider === id)
	);
	const people = providers.flatMap(({ id, name }): Subject[] => [
		{ id: `${id}-T`, name: `${name}, teller`, uses: ['sign'] },
		{ id: `${id}-O`, name: `${name}, officer`, uses: ['sign'] }
	]);
	return [
		{ id: 'CA', name: 'Meridian CA status service', uses: ['server'], host: caHost },
		{ id: 'RA', name: signatories.RA.name, uses: ['sign'] },
		...people
	];
}

/** A run in which a mode's contracts are made, one after the other. */
export function prologueCast(mode: string, contracts: readonly Contract[]): Cast {
	const parties = [...signing(contracts).map((self) => partyOf(contracts, self)), certifier];
	return {
		mode,
		rows,
		parties: Object.fromEntries(parties.map((party) => [party.id, party])),
		subjects: subjectsOf(contracts),
		errors,
		startsAt,
		books: openBooks([], {}),
		opening: contracts.map(({ applicant, provider, type }, place) => ({
			party: applicant,
			case: `contractId ${idOf(place)}`,
			input: { wanted: { contractId: idOf(place), type, provider } satisfies Json },
			event: { type: 'apply' },
			afterMs: 1_000 + place * apartMs
		})),
		caseIds: ['contractId', 'subject'],
		settle,
		available: () => 0,
		secrets: [],
		status: { ask: '' },
		policy: { statusHardFail: true, channels: true }
	};
}
