import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { useTranslate } from '@/components/ui/language';
import type { ExclusionStatus } from '@/lib/domain/exclusion';
import { panelSitesCatalog } from '@/lib/i18n/panel-sites';

/** Why there is no post to show on a page that the agent can turn on and off. */
export type SiteWaiting =
  | { kind: 'off'; host: string }
  /** On, but no script of ours answers: nothing on the page can be read. */
  | { kind: 'nothing-read'; host: string; visit: boolean }
  | { kind: 'ignored'; name: string; status: ExclusionStatus };

export interface SiteActs {
  /** Lets the browser ask for the permission: in the turn of the click. */
  onTurnOn: () => void;
  onSites: () => void;
  onStopIgnoring: () => void;
  onReloadPage: () => void;
}

/** Says that a page is read for this visit only, with the one thing to be done about it. */
export function VisitNote({ onTurnOn }: Pick<SiteActs, 'onTurnOn'>) {
  const t = useTranslate(panelSitesCatalog);
  return (
    <>
      <p>{t('visitOnly')}</p>
      <Button size="s" onClick={onTurnOn}>
        {t('keepOn')}
      </Button>
    </>
  );
}

/** How to turn a page on, what an enabled page did not yield, or why it is left alone. */
export function SiteRoom({ waiting, acts }: { waiting: SiteWaiting; acts: SiteActs }) {
  const t = useTranslate(panelSitesCatalog);
  const toSites = (
    <Button kind="quiet" onClick={acts.onSites}>
      {t('openSites')}
    </Button>
  );
  if (waiting.kind === 'off') {
    return (
      <Empty
        icon="eye"
        title={t('offTitle')}
        action={
          <>
            <Button kind="primary" onClick={acts.onTurnOn}>
              {t('turnOnHost', { host: waiting.host })}
            </Button>
            {toSites}
          </>
        }
      >
        <p>{t('offHelp')}</p>
      </Empty>
    );
  }
  if (waiting.kind === 'ignored') {
    return (
      <Empty
        icon="skip"
        title={t(`ignoredTitle.${waiting.status}`, { name: waiting.name })}
        action={
          <>
            <Button onClick={acts.onStopIgnoring}>{t('stopIgnoring')}</Button>
            {toSites}
          </>
        }
      >
        <p>{t('ignoredHelp')}</p>
      </Empty>
    );
  }
  return (
    <Empty
      icon="eye"
      title={t('nothingTitle')}
      action={
        <>
          <Button onClick={acts.onReloadPage}>{t('reload')}</Button>
          {toSites}
        </>
      }
    >
      <p>{t('nothingHelp', { host: waiting.host })}</p>
      {waiting.visit && <VisitNote onTurnOn={acts.onTurnOn} />}
    </Empty>
  );
}
