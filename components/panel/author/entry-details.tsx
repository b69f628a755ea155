import { SentBreaks } from '@/components/panel/check/sent-breaks';
import { OutLink } from '@/components/panel/link';
import { Button } from '@/components/ui/button';
import { ByPlace } from '@/components/ui/by-place';
import { useTranslate } from '@/components/ui/language';
import type { Interaction } from '@/lib/domain/interaction';
import { templateTitlesOf } from '@/lib/domain/templates-of';
import { panelCatalog } from '@/lib/i18n/panel';
import type { Finding } from '@/lib/reply/findings/finding';
import { CheckNote } from './check-note';
import { Delivery, isUnseen } from './delivery';
import './entry-details.css';

/** The whole of a logged act: what they wrote, what we said, the reason, the links, and the way back. */
export function EntryDetails(props: {
  entry: Interaction;
  onTakeBack?: () => void;
  readBreaks: (entry: Interaction) => Promise<Finding[]>;
}) {
  const t = useTranslate(panelCatalog);
  const { entry } = props;
  const templates = templateTitlesOf(entry).join(' · ');
  return (
    <div class="pn-details">
      {entry.post.excerpt !== '' && (
        <blockquote dir="auto">
          <span class="said">{t('theirPost')}: </span>
          {entry.post.excerpt}
        </blockquote>
      )}
      <ByPlace items={entry.parts}>
        {(part, index) => (
          <p class="pn-details-part" dir="auto">
            {entry.parts.length > 1 && <span class="num">{t('part', { n: index + 1 })}</span>}
            {part}
          </p>
        )}
      </ByPlace>
      {entry.consulted && (
        <p class="pn-details-note">
          <b>{t('consulted')}</b> {entry.consulted}
        </p>
      )}
      {entry.escalatedTo && (
        <p class="pn-details-note">
          <b>{t('escalatedTo')}</b> {entry.escalatedTo}
        </p>
      )}
      <SentBreaks entry={entry} read={props.readBreaks} />
      {entry.note !== '' && (
        <p class="pn-details-note">
          <b>{t('reason')}</b> {entry.note}
        </p>
      )}
      {entry.check && <CheckNote check={entry.check} entry={entry} />}
      <p class="pn-details-foot">
        {entry.delivery === 'sent' && !isUnseen(entry) && <Delivery interaction={entry} />}
        {templates !== '' && (
          <span>
            {t('template')}: {templates}
          </span>
        )}
        <OutLink url={entry.replyUrl}>{t('openReply')}</OutLink>
        <OutLink url={entry.post.url}>{t('openPost')}</OutLink>
        {props.onTakeBack && (
          <Button size="s" kind="quiet" icon="undo" onClick={props.onTakeBack}>
            {t('takeBack')}
          </Button>
        )}
      </p>
    </div>
  );
}
