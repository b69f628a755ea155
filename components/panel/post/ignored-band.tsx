import type { Ignoring } from '@/components/panel/model/use-ignoring';
import { Band } from '@/components/ui/band';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/language';
import { panelSitesCatalog } from '@/lib/i18n/panel-sites';

/** Says that the author or the blog of the post in front is on the ignore list, and leads back. */
export function IgnoredBands({ standing, onStop }: Pick<Ignoring, 'standing' | 'onStop'>) {
  const t = useTranslate(panelSitesCatalog);
  return (
    <>
      {standing.map(({ row, name }) => (
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
        </Band>
      ))}
    </>
  );
}
