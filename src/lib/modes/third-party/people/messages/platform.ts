import type { Written } from '../../../table.ts';
import { signature } from './lines.ts';

/** Lines on which the third party talks to banks, and what they become beyond the platform. */
const beyond: Readonly<Record<string, string>> = {
	bank: 'platformBank',
	bankVia: 'platformBankVia',
	payout: 'platformPayout'
};
const isSigned = ([, { parts }]: Written): boolean =>
	Object.values(parts).some(({ layers }) => layers[0]?.kind === 'SIG');
/** The platform sees who signs what it settles; for whom it is meant is no business of its own. */
const seen = signature.replace(' CK12', '');

/** What the third party and a bank say to each other, by way of the platform: each message in two steps. */
export const throughPlatform =
	(bank: string) =>
	(row: Written): readonly Written[] => {
		const [id, kind, [from, to], line, lod, checks, more = {}] = row;
		const far = beyond[line];
		if (far === undefined) return [row];
		const out = from === 'institution';
		const audience = { window: bank, gateway: bank, payoutBank: 'WB' }[to as string] ?? 'TPP';
		const covered = checks.split(' ').includes('CK25');
		const first = [isSigned(row) ? seen : '', covered ? 'CK25' : ''].filter((one) => one !== '');
		// Who has seen a message before, and whose certificate still holds, is for the receiver to judge.
		const { idempotency, status, ...rest } = more;
		const judged = { ...(idempotency ? { idempotency } : {}), ...(status ? { status } : {}) };
		return [
			[
				id,
				kind,
				[from, 'platform'],
				out ? 'bank' : far,
				lod,
				first.join(' '),
				{ ...rest, key: more.key ?? id, audience }
			],
			[
				id,
				kind,
				['platform', to],
				out ? far : 'bank',
				lod,
				checks
					.split(' ')
					.filter((code) => code !== 'CK25')
					.join(' '),
				{ ...rest, ...judged, key: `${more.key ?? id}-on` }
			]
		];
	};
