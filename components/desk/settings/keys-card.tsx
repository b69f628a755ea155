import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { useTranslate } from '@/components/ui/language';
import { settingsCatalog } from '@/lib/i18n/desk-settings';
import { useDeskPage } from '../page-context';

export interface BrowserKeys {
  /** The browser's commands with the keys they have now; empty where none. */
  list: () => Promise<{ name: string; keys: string }[]>;
  /** Opens the browser's own place to change them; false where only the agent can get there. */
  change: () => Promise<boolean>;
}

/** In the order shown; the browser lists them in one of its own. */
const NAMES = ['open-panel', 'next-mark', 'previous-mark', 'pause'] as const;

/** The browser-managed keys: read anew each time the page comes back to the front. */
export function KeysCard() {
  const { keys } = useDeskPage();
  const t = useTranslate(settingsCatalog);
  const [commands, setCommands] = useState<{ name: string; keys: string }[]>([]);
  const [needsHow, setNeedsHow] = useState(false);
  useEffect(() => {
    const away = new AbortController();
    const read = () => void keys.list().then(setCommands);
    read();
    window.addEventListener('focus', read, { signal: away.signal });
    return () => away.abort();
  }, [keys]);
  return (
    <section class="d-card d-stack">
      <h2>{t('keys')}</h2>
      <p class="d-quiet">{t('keysText')}</p>
      <dl class="d-keys">
        {NAMES.map((name) => {
          const command = commands.find((each) => each.name === name);
          if (command === undefined) return null;
          return (
            <div key={name}>
              <dt>{t(`command.${name}`)}</dt>
              <dd>
                {command.keys === '' ? (
                  <span class="d-quiet">{t('keysUnset')}</span>
                ) : (
                  <Kbd>{command.keys}</Kbd>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      <p>
        <Button size="s" icon="keyboard" onClick={() => keys.change().then((opened) => setNeedsHow(!opened))}>
          {t('keysChange')}
        </Button>
      </p>
      {needsHow && <p role="status">{t('keysHow')}</p>}
    </section>
  );
}
