import type { PromiseView } from '@/components/panel/model/template/use-promise';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { useLanguage, useTranslate } from '@/components/ui/language';
import { sayDue } from '@/components/ui/say-time';
import { useTimeZone } from '@/components/ui/time-zone';
import { draftCatalog } from '@/lib/i18n/panel-draft';
import './beside-draft.css';

/** A promise in the draft, and the press that keeps it in mind. Without the press nothing is opened. */
export function PromiseOffer(props: { promise: PromiseView; now: Date; onKeep: (kept: boolean) => void }) {
  const t = useTranslate(draftCatalog);
  const language = useLanguage();
  const zone = useTimeZone();
  const { phrase, dueAt, kept } = props.promise;
  const when = sayDue(dueAt, props.now, language, zone);
  return (
    <div class="pn-beside" role="status">
      <Icon name={kept ? 'check' : 'clock'} />
      <span>{kept ? t('promiseKept', { when }) : t('promiseHeard', { phrase })}</span>
      <Button size="s" kind={kept ? 'quiet' : 'plain'} onClick={() => props.onKeep(!kept)}>
        {kept ? t('promiseDrop') : t('promiseKeep', { when })}
      </Button>
    </div>
  );
}
