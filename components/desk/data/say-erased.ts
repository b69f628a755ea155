import type { EraseReport } from '@/lib/desk/desk';
import type { Translate } from '@/lib/i18n/catalog';
import type { DataText } from '@/lib/i18n/desk-data';

const KINDS = ['interactions', 'cases', 'drafts', 'comments', 'versions'] as const;

/** What went with a person, kind by kind, without the kinds of which there was nothing; what stays, if anything does. */
export function sayErased(t: Translate<DataText>, report: EraseReport): string {
  const kinds = KINDS.filter((kind) => report[kind] > 0);
  const told = (kinds.length > 0 ? kinds : KINDS.slice(0, 1)).map((kind) =>
    t(`erased.${kind}`, { count: report[kind] }),
  );
  const done = t('eraseDone', { what: told.join(t('erasedSeparator')) });
  return report.refusalKept ? `${done} ${t('eraseRefusalKept')}` : done;
}
