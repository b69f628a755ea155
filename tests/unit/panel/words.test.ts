import { expect, test } from 'vitest';
import { STATE_WORDS, STATUS_WORDS } from '@/components/panel/words';
import { panelCatalog } from '@/lib/i18n/panel';

test.each(['ja', 'en'] as const)(
  'the word (%s) for a person with an unsolved case is none that says where the case stands: the case says that itself',
  (language) => {
    const say = panelCatalog[language];
    const statuses = Object.values(STATUS_WORDS).map((key) => say[key]);
    expect(statuses).not.toContain(say[STATE_WORDS.open]);
  },
);
