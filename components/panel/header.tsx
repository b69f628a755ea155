import { IconButton } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/language';
import { Logo } from '@/components/ui/logo';
import type { Policy } from '@/lib/domain/account';
import type { SiteId } from '@/lib/domain/site';
import { siteKindOf } from '@/lib/domain/site-kind';
import { panelCatalog } from '@/lib/i18n/panel';
import { useHoursWords } from './model/use-hours-words';
import './header.css';

/** Who we speak as. */
export interface Speaker {
  company: string;
  agentName: string;
  initials: string;
  /** Of the post in front. */
  site: SiteId;
  /** Without `@`; null where the account has none on this site. */
  handle: string | null;
  hours: Policy['hours'];
}

/** The panel's first line: the account, who is working, search, the way to the desk page. */
export function Header(props: {
  speaker: Speaker | null;
  now: Date;
  onSearch: (() => void) | null;
  onOpenDesk: () => void;
  onKeys: () => void;
}) {
  const t = useTranslate(panelCatalog);
  const sayHours = useHoursWords();
  const { speaker } = props;
  /** A comment under a blog entry is signed by name: there is no handle to miss. */
  const sayHandle = ({ site, handle }: Speaker): string => {
    if (handle !== null) return t('signedInAs', { handle });
    return siteKindOf(site) === 'blog' ? '' : t('noHandle');
  };
  const handle = speaker ? sayHandle(speaker) : '';
  return (
    <header class="pn-top">
      <Logo />
      <div class="pn-account">
        <div>
          <h1>{speaker?.company ?? 'Yorisoi'}</h1>
          {speaker && (
            <span class="pn-initials num" title={speaker.agentName}>
              ^{speaker.initials}
            </span>
          )}
        </div>
        {speaker && (
          <small>
            {handle !== '' && <span>{handle}</span>}
            <span>
              {handle !== '' && <i> · </i>}
              {sayHours(speaker, props.now)}
            </span>
          </small>
        )}
      </div>
      <span class="pn-top-tools">
        {props.onSearch && <IconButton icon="search" label={t('searchTemplates')} onClick={props.onSearch} />}
        <IconButton icon="keyboard" label={t('keys')} onClick={props.onKeys} />
        <IconButton icon="desk" label={t('openDesk')} onClick={props.onOpenDesk} />
      </span>
    </header>
  );
}
