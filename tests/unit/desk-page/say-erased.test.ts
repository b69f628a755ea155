import { expect, it } from 'vitest';
import { sayErased } from '@/components/desk/data/say-erased';
import { createTranslate } from '@/lib/i18n/catalog';
import { dataCatalog } from '@/lib/i18n/desk-data';

const ja = createTranslate(dataCatalog, 'ja');
const nothing = { changes: 9, interactions: 0, cases: 0, drafts: 0, comments: 0, versions: 0 };

it('names what went, and no kind of which there was nothing', () => {
  const report = { ...nothing, interactions: 3, drafts: 1, refusalKept: false, hosts: [] };
  expect(sayErased(ja, report)).toBe('消しました: 対応3件、下書き1件。');
  expect(sayErased(createTranslate(dataCatalog, 'en'), report)).toBe('Erased: 3 entries, 1 draft.');
});

it('says of somebody nothing was kept of that there were no entries, and that their wish stays', () => {
  expect(sayErased(ja, { ...nothing, refusalKept: true, hosts: [] })).toBe(
    '消しました: 対応0件。 「連絡しない」は残しています。',
  );
});
