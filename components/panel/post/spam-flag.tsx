import type { HintPorts } from '@/components/panel/model/ports';
import type { Ignoring } from '@/components/panel/model/post/use-ignoring';
import { useSpamHints } from '@/components/panel/model/post/use-spam-hints';
import { Band } from '@/components/ui/band';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/language';
import type { Post } from '@/lib/domain/post';
import { panelSitesCatalog } from '@/lib/i18n/panel-sites';
import './spam-flag.css';

/** Says quietly why an entry may be spam. It hides nothing: what to make of it is the agent's to decide. */
export function SpamFlag(props: {
  ports: HintPorts;
  post: Post;
  /** Puts the site on the ignore list; null where that is done elsewhere. */
  ignoring: Pick<Ignoring, 'isSiteIgnored' | 'ignoreSite'> | null;
  readOnly: boolean;
}) {
  const t = useTranslate(panelSitesCatalog);
  const hints = useSpamHints(props.ports, props.post);
  const { isSiteIgnored = false, ignoreSite = null } = props.ignoring ?? {};
  if (hints.length === 0 || isSiteIgnored) return null;
  return (
    <Band
      tone="plain"
      live="polite"
      action={
        ignoreSite !== null &&
        !props.readOnly && (
          <Button size="s" onClick={() => ignoreSite('spam')}>
            {t('ignoreSite.spam')}
          </Button>
        )
      }
    >
      {t('spamTitle')}
      <ul class="pn-spam">
        {hints.map((hint) => (
          <li key={hint}>{t(`spam.${hint}`)}</li>
        ))}
      </ul>
    </Band>
  );
}
