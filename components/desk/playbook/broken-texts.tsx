import { Band } from '@/components/ui/band';
import { useTranslate } from '@/components/ui/language';
import { linksCatalog } from '@/lib/i18n/desk-links';
import { findBrokenTexts, type LinkRows } from '@/lib/playbook/link-health';
import { useDeskPage } from '../page-context';
import { readLinkRows, useLinkRows } from './use-link-rows';

/**
 * Says, for an entry of the escalation book that is about to go, which texts lose their link with it; undefined where
 * none does.
 */
export function useSayLost(): (
  said: 'removed' | 'switchedOff',
  entry: { id: string; topic: string },
) => Promise<string | undefined> {
  const { desk } = useDeskPage();
  const t = useTranslate(linksCatalog);
  return async (said, { id, topic }) => {
    const rows = await readLinkRows(desk);
    const escalations = rows.escalations.filter((each) => each.id !== id);
    const broken = findBrokenTexts(rows, { ...rows, escalations });
    const titles = broken.map(({ text: { kind, title } }) => t(`text.${kind}`, { title }));
    return broken.length === 0 ? undefined : t(said, { name: topic, texts: titles.join(t('textSeparator')) });
  };
}

/** So many are named; the rest are counted. */
const NAMED = 5;

/** Which texts stop replies once an edit of a book is saved. */
export function BrokenTexts({ change }: { change: (rows: LinkRows) => LinkRows }) {
  const rows = useLinkRows();
  const t = useTranslate(linksCatalog);
  const broken = rows === undefined ? [] : findBrokenTexts(rows, change(rows));
  if (broken.length === 0) return null;
  return (
    <Band tone="warn" live="polite">
      <p>{t('broken')}</p>
      <ul class="d-broken">
        {broken.slice(0, NAMED).map(({ text: { kind, title }, names }) => (
          <li key={`${kind} ${title}`}>
            {t(`text.${kind}`, { title })} <code>{names.map((name) => `{{${name}}}`).join(' ')}</code>
          </li>
        ))}
        {broken.length > NAMED && <li>{t('more', { count: broken.length - NAMED })}</li>}
      </ul>
    </Band>
  );
}
