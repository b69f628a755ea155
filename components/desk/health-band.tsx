import { useEffect, useState } from 'preact/hooks';
import { Band } from '@/components/ui/band';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/language';
import type { HealthProblem, HealthState, SpaceReport } from '@/lib/desk/store/health-state';
import { type DeskText, deskCatalog } from '@/lib/i18n/desk';
import { useDeskPage } from './page-context';
import { sayBytes } from './say-bytes';
import { useAct } from './use-act';

const TEXTS: Readonly<Record<HealthProblem, DeskText>> = {
  'storage-failed': 'healthFailed',
  'disk-full': 'healthFull',
  'data-lost': 'healthLost',
  'stale-code': 'healthReload',
  blocked: 'healthBlocked',
  'storage-refused': 'healthRefused',
};

/** What keeps the desk from saving, above everything else. Silent while all is well. */
export function HealthBand() {
  const { desk } = useDeskPage();
  const t = useTranslate(deskCatalog);
  const act = useAct();
  const [health, setHealth] = useState<HealthState>(() => desk.health.state());
  const [space, setSpace] = useState<SpaceReport | null>(null);
  useEffect(() => {
    const away = new AbortController();
    desk.health.subscribe(setHealth, away.signal);
    void desk.health.ready().then(setHealth, () => undefined);
    void desk.health.checkSpace().then(setSpace, () => undefined);
    return () => away.abort();
  }, [desk]);
  if (health.problem === null) {
    if (space?.level !== 'low' || space.free === null) return null;
    return <Band tone="warn">{t('lowSpace', { free: sayBytes(space.free) })}</Band>;
  }
  const action =
    health.problem === 'data-lost' ? (
      <Button size="s" onClick={() => act(() => desk.health.acceptLoss())}>
        {t('healthAccept')}
      </Button>
    ) : (
      <Button size="s" onClick={() => location.reload()}>
        {t('reload')}
      </Button>
    );
  const text =
    health.problem === 'data-lost' && health.lost !== null ? 'healthLostCount' : TEXTS[health.problem];
  return (
    <Band tone="bad" live="assertive" action={action}>
      {t(text, { lost: health.lost ?? '' })}
    </Band>
  );
}
