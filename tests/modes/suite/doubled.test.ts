import { suffering } from './suffering.ts';

suffering('doubled', { type: 'duplicated', afterMs: 30 });
