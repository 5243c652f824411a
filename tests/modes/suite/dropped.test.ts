import { suffering } from './suffering.ts';

suffering('dropped', { type: 'dropped' });
