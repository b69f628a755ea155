import { useTranslate } from '@/components/ui/language';
import { useLiveQuery } from '@/components/ui/use-live-query';
import { todayCatalog } from '@/lib/i18n/desk-today';
import { countRules } from '../keywords/count-rules';
import { useDeskPage } from '../page-context';

/** How many keywords are at work; a desk without any sees no marks and should know why. */
export function KeywordsCard() {
  const { desk } = useDeskPage();
  const t = useTranslate(todayCatalog);
  const lists = useLiveQuery(() => desk.lists.all(), 'lists');
  if (lists.state !== 'ready') return null;
  const on = lists.value.filter((list) => list.enabled);
  const rules = on.reduce((sum, list) => sum + countRules(list.rules), 0);
  return (
    <section class="d-card">
      <div class="d-card-head">
        <h2>{t('keywords')}</h2>
        <a href="#/keywords">{t('keywordsOpen')}</a>
      </div>
      <p class="d-quiet">
        {rules === 0
          ? t('keywordsNone')
          : t('keywordsOn', { lists: on.length, rules: rules.toLocaleString() })}
      </p>
    </section>
  );
}
