import { SelectField } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import {
  IMPORT_FORMATS,
  type ImportFormat,
  type TemplateImport,
  type Unmapped,
  type UnmappedCode,
} from '@/lib/exchange/import-templates/import-report';
import { importCatalog } from '@/lib/i18n/desk-import';

const SHOWN = 12;

function byReason(unmapped: readonly Unmapped[]): Map<UnmappedCode, Unmapped[]> {
  const groups = new Map<UnmappedCode, Unmapped[]>();
  for (const each of unmapped) groups.set(each.why, [...(groups.get(each.why) ?? []), each]);
  return groups;
}

/** Which tool the text comes from, and what of it is not as it was, by reason. */
export function ImportFindings(props: {
  run: Pick<TemplateImport, 'format' | 'unmapped'>;
  /** The tool the agent says it is; undefined: told by the text. */
  chosen: ImportFormat | undefined;
  onChoose: (format: ImportFormat | undefined) => void;
}) {
  const t = useTranslate(importCatalog);
  const { format, unmapped } = props.run;
  return (
    <>
      <SelectField
        label={t('format')}
        value={props.chosen ?? 'auto'}
        options={[
          {
            value: 'auto' as const,
            label:
              props.chosen === undefined
                ? t('formatFound', { format: t(`format.${format}`) })
                : t('formatAuto'),
          },
          ...IMPORT_FORMATS.map((each) => ({ value: each, label: t(`format.${each}`) })),
        ]}
        onChange={(each) => props.onChoose(each === 'auto' ? undefined : each)}
      />
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
