import type { Card } from './mode.ts';
import { inOrder } from './order.ts';

const found = import.meta.glob<Card>('./*/card.ts', { eager: true, import: 'card' });

/** What is announced of every mode there is, by its id, in order. */
export const cards: Readonly<Record<string, Card>> = inOrder(found);
