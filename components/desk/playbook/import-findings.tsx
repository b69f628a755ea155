import { useTranslate } from '@/components/ui/language';
import { Pill } from '@/components/ui/pill';
import type { TemplateImport, Unmapped, UnmappedCode } from '@/lib/exchange/import-templates/import-report';
import { importCatalog } from '@/lib/i18n/desk-import';

const SHOWN = 12;

function byReason(unmapped: readonly Unmapped[]): Map<UnmappedCode, Unmapped[]> {
  const groups = new Map<UnmappedCode, Unmapped[]>();
  for (const each of unmapped) groups.set(each.why, [...(groups.get(each.why) ?? []), each]);
  return groups;
}

/** Which tool the text comes from, and what of it is not as it was, by reason. */
export function ImportFindings({ format, unmapped }: Pick<TemplateImport, 'format' | 'unmapped'>) {
  const t = useTranslate(importCatalog);
  return (
    <>
      <p>
        <Pill tone="info">{t('format', { format: t(`format.${format}`) })}</Pill>
      </p>
      {unmapped.length > 0 && (
        <section class="d-unmapped">
          <h3>{t('unmapped', { count: unmapped.length })}</h3>
          <dl>
            {[...byReason(unmapped)].map(([why, pieces]) => (
              <div key={why}>
                <dt>{t(`why.${why}`)}</dt>
                {pieces.slice(0, SHOWN).map(({ what, where }) => (
                  <dd key={`${where} ${what}`}>
                    <code>{what}</code> <span class="d-quiet">{where}</span>
                  </dd>
                ))}
                {pieces.length > SHOWN && (
                  <dd class="d-quiet">{t('more', { count: pieces.length - SHOWN })}</dd>
                )}
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}
