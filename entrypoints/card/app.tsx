import { useMemo } from 'preact/hooks';
import { useDeskHealth } from '@/components/panel/browser/use-desk-health';
import { languageOf, useSettings } from '@/components/panel/browser/use-settings';
import { useReplyRules } from '@/components/panel/model/check/use-reply-rules';
import type { SidePorts } from '@/components/panel/model/ports';
import { usePlaybook } from '@/components/panel/model/post/use-playbook';
import { Button } from '@/components/ui/button';
import { LanguageProvider, useTranslate } from '@/components/ui/language';
import { TimeZoneProvider } from '@/components/ui/time-zone';
import { ToastRegion } from '@/components/ui/toast';
import { createToaster } from '@/components/ui/toaster';
import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Desk } from '@/lib/desk/desk';
import { cardCatalog } from '@/lib/i18n/panel-card';
import { uiCatalog } from '@/lib/i18n/ui';
import { CARD_CLOSE } from '@/lib/overlay/card-close';
import { createCardPorts, openFromCard } from './card-ports';
import { FoundPost } from './found-post';
import { createRelaySurroundings } from './relay-surroundings';
import { useCardPost } from './use-card-post';
import { useEscape } from './use-escape';

const toaster = createToaster();
const surroundings = createRelaySurroundings();
const side: SidePorts = {
  openPage: openFromCard,
  openForm: openFromCard,
  copyNote: (text) => navigator.clipboard.writeText(text),
};
const nothing = () => undefined;

/** Tells the overlay to take the frame away. The message says nothing but that, so any parent may hear it. */
function close(): void {
  parent.postMessage(CARD_CLOSE, '*');
}

function Lost() {
  const t = useTranslate(cardCatalog);
  const say = useTranslate(uiCatalog);
  return (
    <main class="card-lost">
      <p>{t('gone')}</p>
      <Button onClick={close}>{say('close')}</Button>
    </main>
  );
}

/** The mini card: one post, the panel's own path from template to composer. */
export function App({ desk }: { desk: Desk }) {
  const settings = useSettings();
  const { health } = useDeskHealth(desk);
  const profile = useLiveQuery(() => desk.profile.get(), 'profile');
  const rules = useReplyRules(desk, profile.state === 'ready' ? profile.value : null);
  const playbook = usePlaybook(desk);
  const post = useCardPost();
  const ports = useMemo(() => createCardPorts(desk), [desk]);

  useEscape(close);
  const isLost =
    post === null || profile.state === 'failed' || (profile.state === 'ready' && profile.value === null);
  return (
    <LanguageProvider language={languageOf(settings)}>
      <TimeZoneProvider zone={settings.timeZone}>
        {isLost && <Lost />}
        {post && profile.state === 'ready' && profile.value && rules && (
          <FoundPost
            desk={desk}
            ports={ports}
            selected={post.selection}
            profile={profile.value}
            rules={rules}
            playbook={playbook}
            incident={settings.incident}
            writable={health.writable}
            letters={false}
            toaster={toaster}
            surroundings={surroundings}
            side={side}
            onReread={nothing}
            onSheet={nothing}
            health={health}
            shortcut={post.shortcut}
            onClose={close}
          />
        )}
        <ToastRegion toaster={toaster} />
      </TimeZoneProvider>
    </LanguageProvider>
  );
}
