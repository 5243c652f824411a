import { accountOf, type Account, type Books } from './ledger.ts';

/**
 * The liability that an asset is to whoever keeps it: `HB:CSB` stands as `CSB:set:HB` there,
 * `TPP:rsv@HB` as `HB:rsv:TPP`, `TPP:own@HB` as `HB:dep:TPPown`.
 */
export function mirrorOf(books: Books, { id, kind }: Account): Account | undefined {
	if (kind !== 'asset') return undefined;
	const [holder = '', name = ''] = id.split(':');
	const [purpose = '', keeper] = name.split('@');
	if (keeper === undefined) return accountOf(books, `${name}:set:${holder}`);
	const kept = purpose === 'own' ? `dep:${holder}own` : `${purpose}:${holder}`;
	return accountOf(books, `${keeper}:${kept}`);
}
