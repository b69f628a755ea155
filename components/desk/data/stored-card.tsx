import { useEffect, useState } from 'preact/hooks';
import { useTranslate } from '@/components/ui/language';
import { Pill } from '@/components/ui/pill';
import { useLiveQuery } from '@/components/ui/use-live-query';
import type { SpaceReport } from '@/lib/desk/store/health-state';
import { dataCatalog } from '@/lib/i18n/desk-data';
import { Loaded } from '../loaded';
import { useDeskPage } from '../page-context';
import { sayBytes } from '../say-bytes';

/** What is kept, in numbers and words, and whether keeping works. */
export function StoredCard() {
  const { desk } = useDeskPage();
  const t = useTranslate(dataCatalog);
  const [space, setSpace] = useState<SpaceReport | null>(null);
  useEffect(() => {
    void desk.health.checkSpace().then(setSpace, () => undefined);
  }, [desk]);
  const counts = useLiveQuery(
    async () => [
      ['storedEntries', await desk.interactions.count({ withoutSites: ['practice'] })] as const,
      ['storedPractice', await desk.interactions.count({ site: 'practice' })] as const,
      ['storedLists', (await desk.lists.all()).length] as const,
      ['storedTemplates', (await desk.templates.all()).length] as const,
      ['storedGuidelines', (await desk.guidelines.all()).length] as const,
    ],
    'stored',
  );
  const { writable } = desk.health.state();
  return (
    <section class="d-card d-stack">
      <h2>{t('stored')}</h2>
      <p>{t('storedText')}</p>
      <Loaded result={counts}>
        {(rows) => (
          <dl class="d-stored">
            {rows.map(([name, count]) => (
              <div key={name}>
                <dt>{t(name)}</dt>
                <dd class="num">{count.toLocaleString()}</dd>
              </div>
            ))}
          </dl>
        )}
      </Loaded>
      <p class="d-quiet">{t('storedWhat')}</p>
      <p class="d-row">
        <b>{t('health')}</b>
        <Pill tone={writable ? 'ok' : 'bad'} dot={writable ? 'square' : 'bar'}>
          {t(writable ? 'healthOk' : 'healthBad')}
        </Pill>
        {space !== null && (
          <span class="d-quiet">
            {space.free === null ? t('freeUnknown') : t('free', { free: sayBytes(space.free) })}
          </span>
        )}
      </p>
    </section>
  );
}
