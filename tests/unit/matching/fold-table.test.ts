import { describe, expect, it } from 'vitest';
import { CLUSTER, foldUnit as foldStored, IGNORED } from '@/lib/matching/base-table';
import { FOLD_TABLE } from '@/lib/matching/fold-table';
import { foldUnit } from './generate-fold-table';

const isSameUnicode = FOLD_TABLE.unicode === process.versions.unicode;

describe('the fold table', () => {
  it('says of every unit what the running engine says', () => {
    const different: string[] = [];
    for (let unit = 0; unit < 0x10000; unit++) {
      const stored = foldStored(unit);
      // An engine with more characters than the table's may know more; it must not disagree.
      if (!isSameUnicode && stored === unit) continue;
      const folded = foldUnit(unit);
      const expected = folded === 'cluster' ? CLUSTER : folded === 'ignored' ? IGNORED : folded;
      if (stored !== expected) different.push(unit.toString(16));
    }
    expect(different).toEqual([]);
  });
});
