import { Band } from '@/components/ui/band';
import { useTranslate } from '@/components/ui/language';
import { linksCatalog } from '@/lib/i18n/desk-links';
import { findMissingLinks, type LinkRows, type LinkText, type MissingLink } from '@/lib/playbook/link-health';
import { formName } from '@/lib/reply/link-name';
import { useLinkBook } from './use-link-book';
import { useLinkRows } from './use-link-rows';

/** What is said of a link without an address, and where it is given one. */
function Lack({ missing, rows }: { missing: MissingLink; rows: LinkRows }) {
  const t = useTranslate(linksCatalog);
  const { name, accounts } = missing;
  const entry = rows.escalations.find(({ topic }) => formName(topic) === name);
  return (
    <p>
      {t('empty', { name: `{{${name}}}` })}{' '}
      {entry !== undefined ? (
        <a href={`#/playbook/escalations/${entry.id}`}>
          {t(entry.enabled ? 'enterForm' : 'useEntry', { topic: entry.topic })}
        </a>
      ) : (
        accounts.map(({ id, company }) => (
          <a key={id} class="d-way" href={`#/settings/accounts/${id}`}>
            {t('addPage', { company })}
          </a>
        ))
      )}
    </p>
  );
}

/**
 * Links of a text that can be saved and yet stop its replies: a page that an account's FAQ book lacks, a form that has no
 * address or is switched off. What no book knows at all is said beside the text, and it cannot be saved.
 */
export function LinkHealth(text: Pick<LinkText, 'bodies' | 'accountIds'>) {
  const rows = useLinkRows();
  const { names } = useLinkBook();
  if (rows === undefined) return null;
  const missing = findMissingLinks(text, rows).filter(({ name }) => names?.has(name));
  if (missing.length === 0) return null;
  return (
    <Band tone="warn" live="polite">
      {missing.map((each) => (
        <Lack key={each.name} missing={each} rows={rows} />
      ))}
    </Band>
  );
}
