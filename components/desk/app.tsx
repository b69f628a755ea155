import { useMemo } from 'preact/hooks';
import { Confirm } from '@/components/ui/confirm';
import { useLanguage, useTranslate } from '@/components/ui/language';
import { TimeZoneProvider } from '@/components/ui/time-zone';
import { ToastRegion } from '@/components/ui/toast';
import { createToaster } from '@/components/ui/toaster';
import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Desk } from '@/lib/desk/desk';
import type { StarterPack } from '@/lib/domain/starter-pack';
import { deskCatalog } from '@/lib/i18n/desk';
import type { Language } from '@/lib/i18n/language';
import { Frame } from './frame';
import { Loaded } from './loaded';
import { type DeskPage, DeskPageProvider } from './page-context';
import { followDeskRoute } from './route';
import { findFirstZone } from './setup/first-zone';
import { SetupScreen } from './setup/setup-screen';
import { createUnsavedGuard } from './unsaved';
import './parts.css';

export interface DeskAppProps
  extends Pick<DeskPage, 'settings' | 'saveSettings' | 'repaired' | 'keys' | 'sites'> {
  desk: Desk;
  starterFor: (language: Language, company: string) => StarterPack;
  practiceUrl: string;
}

/** The desk page: first run until there is a profile, then the frame with its screens. */
export function DeskApp({ desk, starterFor, practiceUrl, ...browser }: DeskAppProps) {
  const language = useLanguage();
  const profile = useLiveQuery(() => desk.profile.get(), 'profile');
  const page = useMemo(() => {
    const unsaved = createUnsavedGuard(window);
    return { desk, unsaved, toaster: createToaster(), route: followDeskRoute(window, unsaved.mayLeave) };
  }, [desk]);
  const begin = async () => {
    const timeZone = findFirstZone(language);
    // The desk is set up already: a zone that cannot be kept is chosen under Settings.
    if (timeZone !== null) await browser.saveSettings({ timeZone }).catch(() => undefined);
    location.assign(practiceUrl);
  };
  return (
    <>
      <Loaded result={profile}>
        {(value) =>
          value === null ? (
            <SetupScreen desk={desk} starterFor={starterFor} onDone={() => void begin()} />
          ) : (
            <DeskPageProvider value={{ ...page, ...browser, profile: value } satisfies DeskPage}>
              <TimeZoneProvider zone={browser.settings.value.timeZone}>
                <Frame practiceUrl={practiceUrl} />
              </TimeZoneProvider>
            </DeskPageProvider>
          )
        }
      </Loaded>
      <LeaveQuestion unsaved={page.unsaved} />
      <ToastRegion toaster={page.toaster} />
    </>
  );
}

/** Asked when the agent moves on with edits that are not saved. */
function LeaveQuestion({ unsaved }: Pick<DeskPage, 'unsaved'>) {
  const t = useTranslate(deskCatalog);
  if (unsaved.waiting.value === null) return null;
  return (
    <Confirm
      title={t('leaveTitle')}
      act={t('leaveAct')}
      danger
      onConfirm={() => unsaved.answer(true)}
      onCancel={() => unsaved.answer(false)}
    >
      <p>{t('leaveText')}</p>
    </Confirm>
  );
}
