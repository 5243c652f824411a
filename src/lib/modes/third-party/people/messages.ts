import type { Row } from '#lib/world/row.ts';
import { over, table } from '../../table.ts';
import { banks } from './banks.ts';
import { afterwards, paying } from './messages/banking.ts';
import { disputing } from './messages/disputing.ts';
import { lines } from './messages/lines.ts';
import { ordering } from './messages/ordering.ts';
import { throughPlatform } from './messages/platform.ts';
import { holding, releasing } from './messages/trading.ts';
import type { People } from './options.ts';

type Rows = Readonly<Record<string, Row>>;
const written = [...ordering, ...paying, ...holding, ...afterwards, ...disputing, ...releasing];

/** The table of messages of domain 7.2. */
const direct: Rows = table(lines, written);
/** The same where banks may no longer be linked directly: all that is said to them takes two steps. */
const centralized: Readonly<Record<string, Rows>> = Object.fromEntries(
	Object.values(banks).map(({ id }) => [
		id,
		table(
			{ ...lines, bank: over('CH-M', 'institution', 'platform') },
			written.flatMap(throughPlatform(id))
		)
	])
);

export const rowsOf = ({ bank, reserve }: Pick<People, 'bank' | 'reserve'>): Rows =>
	reserve === 'direct' ? direct : (centralized[banks[bank].id] ?? direct);
