import { writeFileSync } from 'node:fs';
import { generateFoldTable } from './generate-fold-table';

writeFileSync('lib/matching/fold-table.ts', generateFoldTable());
