// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test } from 'vitest';
import { PageNotice } from '@/components/panel/notices';
import { LanguageProvider } from '@/components/ui/language';
import { noticesCatalog } from '@/lib/i18n/panel-notices';

const HEALTHY = { site: 'x', expectsPosts: true, posts: 3, authorsUnread: 0, textsUnread: 0 } as const;

test.each([
  [true, noticesCatalog.ja.healthLists],
  [false, ''],
])(
  'says what to do where the keywords cannot be loaded, and nothing where they can: %s',
  (listsUnread, said) => {
    const root = document.createElement('div');
    render(
      <LanguageProvider language="ja">
        <PageNotice health={{ ...HEALTHY, listsUnread }} />
      </LanguageProvider>,
      root,
    );
    expect(root.textContent).toBe(said);
  },
);
