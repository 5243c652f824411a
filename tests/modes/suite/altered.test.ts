import type { Message } from '../../../src/lib/world/message.ts';
import { suffering } from './suffering.ts';

/** A record of a channel does not open, whichever of its bytes is another: one tells of all. */
const open = ({ record }: Message): boolean => record === null;

suffering('altered in its first byte', { type: 'altered', at: 0 }, open);
suffering('altered in its middle byte', { type: 'altered', at: 0.5 });
suffering('altered in its last byte', { type: 'altered', at: 1 }, open);
