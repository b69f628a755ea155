import { expect, it } from 'vitest';
import { LANGUAGES } from '@/lib/i18n/language';
import {
  choosePack,
  findNew,
  foldEntryName,
  type KnownNames,
  STARTER_KINDS,
} from '@/lib/playbook/starter/offers';
import { starterPack } from '@/lib/playbook/starter/starter-pack';
import names from './starter-names.json';

const NOTHING: KnownNames = {
  escalations: new Set(),
  guidelines: new Set(),
  templates: new Set(),
  lists: new Set(),
};
const JA = starterPack('ja', { company: 'そら' });
const EN = starterPack('en', { company: 'Sora' });

/**
 * The names that entries had in any version, kept by hand. One that fails here was renamed or dropped: a renamed one needs
 * a line among the former names, a dropped one leaves this list.
 */
it.each(LANGUAGES.flatMap((language) => STARTER_KINDS.map((kind) => [language, kind] as const)))(
  'knows every %s entry among %s by every name it ever had',
  (language, kind) => {
    const entries = starterPack(language, { company: 'Sora' })[kind] as readonly { name: string }[];
    const unknown = names[language][kind].filter(
      (name) => findNew(entries, new Set([foldEntryName(name)])).length === entries.length,
    );
    expect(unknown).toEqual([]);
  },
);

it('takes width and case for no difference', () => {
  const known = new Set([foldEntryName(' ＤＭは、お客さまが望まれたときだけ ')]);
  expect(findNew(JA.guidelines, known)).toHaveLength(JA.guidelines.length - 1);
});

it('goes on in the language of the pack the desk has most of, else in the first', () => {
  const known = { ...NOTHING, templates: new Set([foldEntryName(EN.templates[3]?.title ?? '')]) };
  expect(choosePack([JA, EN], known)).toBe(EN);
  expect(choosePack([JA, EN], NOTHING)).toBe(JA);
});
