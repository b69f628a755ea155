import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/language';
import { markClass } from '@/components/ui/mark-style';
import type { KeywordList } from '@/lib/domain/keyword-list';
import { keywordsCatalog } from '@/lib/i18n/desk-keywords';
import { useDeskPage } from '../page-context';
import { useAct } from '../use-act';
import { appendRules, planImport } from './plan-import';

/** A word chosen in a page by the context menu: one press puts it into a list. */
export function AddKeyword({ keyword, lists }: { keyword: string; lists: readonly KeywordList[] }) {
  const { desk, toaster } = useDeskPage();
  const t = useTranslate(keywordsCatalog);
  const act = useAct();
  const rule = /\s/u.test(keyword) ? `"${keyword.replace(/["\s]+/gu, ' ').trim()}"` : keyword;
  const addTo = async (list: KeywordList) => {
    const { fresh } = planImport(list.rules, rule);
    const done =
      fresh.length === 0 ||
      (await act(() => desk.lists.save({ ...list, rules: appendRules(list.rules, fresh) })));
    if (!done) return;
    toaster.show(t(fresh.length === 0 ? 'addedAlready' : 'added', { name: list.name }));
    location.hash = '#/keywords';
  };
  return (
    <section class="d-card d-stack d-add">
      <h2>{t('addTitle', { keyword })}</h2>
      <p class="d-row">
        {lists.map((list) => (
          <Button key={list.id} size="s" label={t('addTo', { name: list.name })} onClick={() => addTo(list)}>
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
