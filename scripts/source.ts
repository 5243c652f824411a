// Writes docs/source.md: every sentence of the source and what carries it out. npm run source
import { writeFileSync } from 'node:fs';
import { sourcePage } from './source/page.ts';

writeFileSync('docs/source.md', sourcePage());
