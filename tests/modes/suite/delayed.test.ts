import { suffering } from './suffering.ts';

suffering('delayed past its timer', { type: 'delayed', byMs: 45_000 });
