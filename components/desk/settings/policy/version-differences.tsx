import { useTranslate } from '@/components/ui/language';
import type { Policy } from '@/lib/domain/account';
import { policyCatalog } from '@/lib/i18n/desk-policy';
import { sayField } from './say-field';
import { listItemsOnlyIn } from './say-items';
import type { PolicyField } from './sections';

const SHOWN = 12;

function Items({ text, items }: { text: 'versionLess' | 'versionMore'; items: readonly string[] }) {
  const t = useTranslate(policyCatalog);
  if (items.length === 0) return null;
  const more = items.length > SHOWN ? ` … +${items.length - SHOWN}` : '';
  return <dd>{t(text, { items: items.slice(0, SHOWN).join(' · ') + more })}</dd>;
}

/** In what an earlier version differs from the policy of now. */
export function VersionDifferences(props: { fields: readonly PolicyField[]; then: Policy; now: Policy }) {
  const t = useTranslate(policyCatalog);
  const { then, now } = props;
  return (
    <dl class="p-differences">
      {props.fields.map((field) => (
        <div key={field}>
          <dt>{t(`field.${field}`)}</dt>
          <dd>{t('versionThen', { value: sayField(then, field, t) })}</dd>
          <dd>{t('versionToday', { value: sayField(now, field, t) })}</dd>
          <Items text="versionLess" items={listItemsOnlyIn(then, now, field)} />
          <Items text="versionMore" items={listItemsOnlyIn(now, then, field)} />
        </div>
      ))}
    </dl>
  );
}
