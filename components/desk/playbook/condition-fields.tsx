import { useTranslate } from '@/components/ui/language';
import { markClass } from '@/components/ui/mark-style';
import { useLiveQuery } from '@/components/ui/use-live-query';
import { type Condition, SIGNALS } from '@/lib/domain/condition';
import { MARK_STYLES } from '@/lib/domain/mark';
import { SITE_IDS } from '@/lib/domain/site';
import { playbookCatalog } from '@/lib/i18n/desk-playbook';
import { wordsCatalog } from '@/lib/i18n/desk-words';
import { PLAYBOOK } from '@/lib/i18n/playbook';
import { CheckGroup } from '../check-group';
import { useDeskPage } from '../page-context';

/** Categories the desk's lists use, and those already chosen here. */
function useCategories(chosen: readonly string[]): string[] {
  const { desk } = useDeskPage();
  const lists = useLiveQuery(() => desk.lists.all(), 'lists');
  const known = lists.state === 'ready' ? lists.value.map((list) => list.category) : [];
  return [...new Set([...known, ...chosen])].filter((category) => category !== '');
}

/** When a template or guideline applies. */
export function ConditionFields(props: { value: Condition; onChange: (value: Condition) => void }) {
  const t = useTranslate(playbookCatalog);
  const word = useTranslate(wordsCatalog);
  const signalWord = useTranslate(PLAYBOOK);
  const { value } = props;
  const categories = useCategories(value.categories);
  const set = (changes: Partial<Condition>) => props.onChange({ ...value, ...changes });
  return (
    <section class="d-card d-stack">
      <h2>{t('when')}</h2>
      <p class="d-quiet">{t('whenHint')}</p>
      <CheckGroup
        label={t('whenSignals')}
        options={SIGNALS.map((signal) => ({ value: signal, label: signalWord(`signal-${signal}`) }))}
        chosen={value.signals}
        onChange={(signals) => set({ signals })}
      />
      <CheckGroup
        label={t('whenStyles')}
        options={MARK_STYLES.map((style) => ({
          value: style,
          label: <span class={`d-swatch ${markClass(style)}`}>{word(`style.${style}`)}</span>,
        }))}
        chosen={value.styles}
        onChange={(styles) => set({ styles })}
      />
      {categories.length > 0 && (
        <CheckGroup
          label={t('whenCategories')}
          options={categories.map((category) => ({ value: category, label: category }))}
          chosen={value.categories}
          onChange={(chosen) => set({ categories: chosen })}
        />
      )}
      <CheckGroup
        label={t('whenSites')}
        options={SITE_IDS.map((site) => ({ value: site, label: word(`site.${site}`) }))}
        chosen={value.sites}
        onChange={(sites) => set({ sites })}
      />
    </section>
  );
}
