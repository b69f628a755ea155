import { expect, it } from 'vitest';
import { createTranslate, defineCatalog } from '@/lib/i18n/catalog';

const catalog = defineCatalog({ found: '{name}さん {count}件' }, { found: '{name}: {count|entry|entries}' });
const sayJa = createTranslate(catalog, 'ja');
const sayEn = createTranslate(catalog, 'en');

it.each([
  [0, 'Mia: 0 entries'],
  [1, 'Mia: 1 entry'],
  ['1', 'Mia: 1 entry'],
  [2, 'Mia: 2 entries'],
  ['1,001', 'Mia: 1,001 entries'],
])('says %s of something as it is counted', (count, said) => {
  expect(sayEn('found', { name: 'Mia', count })).toBe(said);
  expect(sayJa('found', { name: 'Mia', count })).toBe(`Miaさん ${count}件`);
});

it('leaves a place without a value visible', () => {
  expect(sayEn('found', { name: 'Mia' })).toBe('Mia: {count|entry|entries}');
});
