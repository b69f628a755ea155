import { useLayoutEffect } from 'preact/hooks';
import { Icon, type IconName } from '@/components/ui/icon';
import { useTranslate } from '@/components/ui/language';
import { Logo } from '@/components/ui/logo';
import { type DeskText, deskCatalog } from '@/lib/i18n/desk';
import { HealthBand } from './health-band';
import { useDeskPage } from './page-context';
import { Place as PlaceScreen } from './place';
import { PLACES, type Place } from './route';
import './frame.css';

const NAV: Readonly<Record<Place, { text: DeskText; icon: IconName }>> = {
  today: { text: 'navToday', icon: 'clock' },
  log: { text: 'navLog', icon: 'note' },
  watches: { text: 'navWatches', icon: 'comments' },
  keywords: { text: 'navKeywords', icon: 'search' },
  playbook: { text: 'navPlaybook', icon: 'consult' },
  sites: { text: 'navSites', icon: 'eye' },
  export: { text: 'navData', icon: 'download' },
  settings: { text: 'navSettings', icon: 'edit' },
  help: { text: 'navHelp', icon: 'help' },
};

/** Navigation beside the screen in front. */
export function Frame({ practiceUrl }: { practiceUrl: string }) {
  const { route, profile } = useDeskPage();
  const t = useTranslate(deskCatalog);
  const { place } = route.value;
  const name = place === undefined ? 'Yorisoi' : t(NAV[place].text);
  // Before the effects of what is drawn within, which may put the name of a row before it.
  useLayoutEffect(() => {
    document.title = t('documentTitle', { place: name });
  }, [name, t]);
  return (
    <div class="d-frame">
      <nav class="d-nav" aria-label={t('navLabel')}>
        <p class="d-brand">
          <Logo />
          Yorisoi
        </p>
        <ul>
          {PLACES.map((item) => (
            <li key={item}>
              <a
                href={`#/${item === 'today' ? '' : item}`}
                aria-current={item === place ? 'page' : undefined}
              >
                <Icon name={NAV[item].icon} />
                {t(NAV[item].text)}
              </a>
            </li>
          ))}
        </ul>
        <a class="d-nav-practice" href={practiceUrl} target="_blank" rel="noreferrer">
          <Icon name="play" />
          {t('navPractice')}
        </a>
        <p class="d-who">
          <b>{profile.account.company}</b>
          <span>
            {profile.agent.name} <span class="num">^{profile.agent.initials}</span>
          </span>
        </p>
      </nav>
      <main class="d-main" id="main" tabIndex={-1}>
        <HealthBand />
        <PlaceScreen />
      </main>
    </div>
  );
}
