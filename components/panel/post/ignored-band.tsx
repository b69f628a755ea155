import type { Ignoring } from '@/components/panel/model/post/use-ignoring';
import { Band } from '@/components/ui/band';
import { Button } from '@/components/ui/button';
import { useLanguage, useTranslate } from '@/components/ui/language';
import { sayWhen } from '@/components/ui/say-time';
import { useTimeZone } from '@/components/ui/time-zone';
import { panelSitesCatalog } from '@/lib/i18n/panel-sites';

/** Says that the author or the blog of the post in front is on the ignore list, why, since when and by whom, and leads back. */
export function IgnoredBands({ standing, onStop }: Pick<Ignoring, 'standing' | 'onStop'>) {
  const t = useTranslate(panelSitesCatalog);
  const language = useLanguage();
  const zone = useTimeZone();
  return (
    <>
      {standing.map(({ row, name, by }) => (
        <Band
          key={row.id}
          tone="info"
          icon="skip"
          action={
            <Button size="s" onClick={() => onStop(row, name)}>
              {t('stopIgnoring')}
            </Button>
          }
        >
          {t(`standing.${row.status}`, { name })}
          {row.note !== '' && <p>{row.note}</p>}
          <p>
            <small>{[sayWhen(row.updatedAt, language, zone), by].filter(Boolean).join(' · ')}</small>
          </p>
        </Band>
      ))}
    </>
  );
}
