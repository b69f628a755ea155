import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { useLanguage, useTranslate } from '@/components/ui/language';
import { sayWhen } from '@/components/ui/say-time';
import { useTimeZone } from '@/components/ui/time-zone';
import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Exclusion } from '@/lib/domain/exclusion';
import { hostOfPattern } from '@/lib/domain/known-sites';
import { sitesPlaceCatalog } from '@/lib/i18n/desk-sites';
import { useDeskPage } from '../page-context';
import { useAgentName } from '../use-agent-name';
import { AddPage } from './add-page';
import { useExclude } from './use-exclude';
import { useSwitch } from './use-switch';

function PageLine({ pattern, excluded }: { pattern: string; excluded: Exclusion | undefined }) {
  const { desk } = useDeskPage();
  const t = useTranslate(sitesPlaceCatalog);
  const language = useLanguage();
  const zone = useTimeZone();
  const flip = useSwitch();
  const exclude = useExclude();
  const grants = useLiveQuery(() => desk.grants.all(), 'grants');
  const host = hostOfPattern(pattern);
  const grant = grants.state === 'ready' ? grants.value.find((each) => each.pattern === pattern) : undefined;
  const by = useAgentName(grant?.by);
  return (
    <li>
      <span>
        <bdi>{host}</bdi>
        <small>
          {[grant && sayWhen(grant.at, language, zone), by, excluded && t('isExcluded')]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </span>
      <span class="d-row">
        {excluded === undefined && (
          <Button
            size="s"
            kind="quiet"
            label={t('leaveAloneNamed', { name: host })}
            onClick={() => exclude({ site: host.replace(/^www\./u, '') }, host, 'ignored')}
          >
            {t('leaveAlone')}
          </Button>
        )}
        <Button
          size="s"
          label={t('turnOffNamed', { name: host })}
          onClick={() => flip(host, [pattern], false)}
        >
          {t('turnOff')}
        </Button>
      </span>
    </li>
  );
}

/** Pages turned on one by one, with who did it and when. */
export function PagesCard({ pages }: { pages: readonly string[] }) {
  const { desk } = useDeskPage();
  const t = useTranslate(sitesPlaceCatalog);
  const excluded = useLiveQuery(() => desk.exclusions.all(), 'exclusions');
  const find = (pattern: string) =>
    excluded.state === 'ready'
      ? excluded.value.find(({ key }) => key === hostOfPattern(pattern).replace(/^www\./u, ''))
      : undefined;
  return (
    <section class="d-card d-stack">
      <h2>{t('pages')}</h2>
      <p class="d-quiet">{t('pagesText')}</p>
      {pages.length === 0 ? (
        <Empty icon="eye" title={t('pagesNone')}>
          <p>{t('pagesHow')}</p>
        </Empty>
      ) : (
        <ul class="d-sites">
          {pages.map((pattern) => (
            <PageLine key={pattern} pattern={pattern} excluded={find(pattern)} />
          ))}
        </ul>
      )}
      <AddPage />
    </section>
  );
}
