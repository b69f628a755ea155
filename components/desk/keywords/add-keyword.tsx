import { useMemo } from 'preact/hooks';
import { Band } from '@/components/ui/band';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/language';
import { markClass } from '@/components/ui/mark-style';
import type { KeywordList } from '@/lib/domain/keyword-list';
import { keywordsCatalog } from '@/lib/i18n/desk-keywords';
import { useDeskPage } from '../page-context';
import { useAct } from '../use-act';
import { findLiteralRule } from './find-literal-rule';
import { appendRules, planImport } from './plan-import';

/** A word chosen in a page by the context menu: one press puts it into a list. */
export function AddKeyword({ keyword, lists }: { keyword: string; lists: readonly KeywordList[] }) {
  const { desk, toaster } = useDeskPage();
  const t = useTranslate(keywordsCatalog);
  const act = useAct();
  const rule = useMemo(() => findLiteralRule(keyword), [keyword]);
  const addTo = async (list: KeywordList, line: string) => {
    const { added } = await planImport(list.rules, line, new AbortController().signal);
    const done =
      added.length === 0 ||
      (await act(() => desk.lists.save({ ...list, rules: appendRules(list.rules, added) })));
    if (!done) return;
    toaster.show(t(added.length === 0 ? 'addedAlready' : 'added', { name: list.name }));
    location.hash = '#/keywords';
  };
  return (
    <section class="d-card d-stack d-add">
      <h2>{t('addTitle', { keyword })}</h2>
      {rule === undefined && <Band tone="warn">{t('addNone')}</Band>}
      {rule !== undefined && rule !== keyword && (
        <p>
          {t('addAs')} <code>{rule}</code>
        </p>
      )}
      <p class="d-row">
        {rule !== undefined &&
          lists.map((list) => (
            <Button
              key={list.id}
              size="s"
              label={t('addTo', { name: list.name })}
              onClick={() => addTo(list, rule)}
            >
              <span class={`d-swatch ${markClass(list.style)}`}>{list.name}</span>
            </Button>
          ))}
        <Button size="s" kind="quiet" onClick={() => (location.hash = '#/keywords')}>
          {t('cancel')}
        </Button>
      </p>
    </section>
  );
}
