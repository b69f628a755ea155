import { useLanguage, useTranslate } from '@/components/ui/language';
import { Pill } from '@/components/ui/pill';
import { sayWhen } from '@/components/ui/say-time';
import { useTimeZone } from '@/components/ui/time-zone';
import { entryWords } from '@/lib/domain/entry-words';
import type { Interaction } from '@/lib/domain/interaction';
import { logCatalog } from '@/lib/i18n/desk-log';
import { wordsCatalog } from '@/lib/i18n/desk-words';
import { AuthorName } from '../author-name';
import { DeliveryPill, StatusPill } from '../entry-pills';

function LogRow({ row, href }: { row: Interaction; href: string }) {
  const language = useLanguage();
  const zone = useTimeZone();
  const t = useTranslate(logCatalog);
  const word = useTranslate(wordsCatalog);
  return (
    <tr>
      <td class="num d-nowrap">
        <a href={href}>
          <time dateTime={row.occurredAt}>{sayWhen(row.occurredAt, language, zone)}</time>
          <span class="said"> {t('open', { name: row.authorName || row.authorHandle })}</span>
        </a>
      </td>
      <td>
        <AuthorName row={row} />
      </td>
      <td>
        <span class="d-log-what">
          <b>{word(`action.${row.action}`)}</b>
          {row.category !== '' && <span class="d-quiet">{row.category}</span>}
          <DeliveryPill row={row} />
          {row.post.site === 'practice' && <Pill>{word('site.practice')}</Pill>}
        </span>
        <span class="d-clamp">{entryWords(row)}</span>
      </td>
      <td class="num d-nowrap">^{row.agentInitials}</td>
      <td>
        <StatusPill status={row.status} />
      </td>
    </tr>
  );
}

/** Entries, newest first. */
export function LogTable(props: { rows: readonly Interaction[]; hrefOf: (row: Interaction) => string }) {
  const t = useTranslate(logCatalog);
  return (
    <div class="d-card d-log">
      <table class="d-table">
        <thead>
          <tr>
            <th scope="col">{t('colWhen')}</th>
            <th scope="col">{t('colWho')}</th>
            <th scope="col">{t('colWhat')}</th>
            <th scope="col">{t('colAgent')}</th>
            <th scope="col">{t('colStatus')}</th>
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <LogRow key={row.id} row={row} href={props.hrefOf(row)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
