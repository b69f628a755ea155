import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { DEFAULT_FOLD_OPTIONS } from '@/lib/domain/keyword-list';
import { compile } from '@/lib/matching/compile';
import { encodeMatcher } from '@/lib/matching/encode';
import { parseRules } from '@/lib/matching/parse';
import type { StoredMatcher } from '@/lib/matching/types';

/**
 * Compiles a file with one rule a line into a list named like the file. Lines that are no rules are told on
 * `complain` and left out, as in the product.
 * @throws Error of the file system
 */
export function readKeywordFile(path: string, complain: (message: string) => void): StoredMatcher {
  const rules = readFileSync(path, 'utf8').replace(/^\uFEFF/u, '');
  for (const { line, column, code, snippet } of parseRules(rules).problems) {
    complain(`${path}:${line}:${column}: ${code}: ${snippet}`);
  }
  const list = {
    id: 'inspect',
    name: basename(path, extname(path)),
    style: 'brand',
    category: '',
    department: '',
    priority: 0,
    sites: [],
    rules,
    fold: DEFAULT_FOLD_OPTIONS,
  } as const;
  return encodeMatcher(compile([list]));
}
