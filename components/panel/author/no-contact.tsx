import { useState } from 'preact/hooks';
import { ReasonDialog } from '@/components/panel/reason-dialog';
import { Band } from '@/components/ui/band';
import { Button } from '@/components/ui/button';
import { Confirm } from '@/components/ui/confirm';
import { useLanguage, useTranslate } from '@/components/ui/language';
import { sayDate } from '@/components/ui/say-time';
import { useTimeZone } from '@/components/ui/time-zone';
import { dockCatalog } from '@/lib/i18n/panel-dock';

/** What is known of a refusal. All null: only its trace survived an erase (law 6), and it still holds. */
export interface Refusal {
  at: string | null;
  /** Initials of the agent who set it; null where they are not known any more. */
  by: string | null;
  reason: string | null;
}

/** The calm band over everything else: this person is not to be contacted (law 3). */
export function NoContactBand(props: {
  refusal: Refusal;
  now: Date;
  readOnly: boolean;
  onClear: () => void;
}) {
  const t = useTranslate(dockCatalog);
  const language = useLanguage();
  const zone = useTimeZone();
  const [asking, setAsking] = useState(false);
  const { at, by, reason } = props.refusal;
  return (
    <>
      <Band tone="bad" icon="stop">
        <div class="ui-band-stack">
          <strong>{t('noContact')}</strong>
          {at !== null && (
            <p>
              {t('noContactSince', {
                date: sayDate(at, props.now, language, zone),
                by: by ?? '?',
                reason: reason || t('noContactNoReason'),
              })}
            </p>
          )}
          <p>{t('noContactHelp')}</p>
          {!props.readOnly && (
            <Button size="s" onClick={() => setAsking(true)}>
              {t('clearNoContact')}
            </Button>
          )}
        </div>
      </Band>
      {asking && (
        <Confirm
          danger
          title={t('clearNoContactAsk')}
          act={t('clearNoContact')}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            props.onClear();
          }}
        >
          <p>{t('clearNoContactHelp')}</p>
        </Confirm>
      )}
    </>
  );
}

/** Asks for the reason before a person is set to do-not-contact: who meets the lock later must know why. */
export function NoContactDialog(props: { onSet: (reason: string) => void; onClose: () => void }) {
  const t = useTranslate(dockCatalog);
  return (
    <ReasonDialog
      danger
      title={t('setNoContactAsk')}
      help={t('setNoContactHelp')}
      label={t('noContactReason')}
      hint={t('noContactReasonHint')}
      act={t('setNoContact')}
      onGive={props.onSet}
      onClose={props.onClose}
    />
  );
}
