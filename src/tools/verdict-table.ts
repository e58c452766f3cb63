import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { verdictTable } from './verdict-document.ts';

// `npm run docs:verdicts`: writes what the code says, for people.
writeFileSync(resolve(import.meta.dirname, '../../docs/VERDICTS.md'), verdictTable());
