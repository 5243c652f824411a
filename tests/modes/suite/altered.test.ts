import { suffering } from './suffering.ts';

suffering('altered in its first byte', { type: 'altered', at: 0 });
suffering('altered in its middle byte', { type: 'altered', at: 0.5 });
suffering('altered in its last byte', { type: 'altered', at: 1 });
