import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { useTranslate } from '@/components/ui/language';
import type { Escalation } from '@/lib/domain/escalation';
import { reflexesCatalog } from '@/lib/i18n/panel-reflexes';
import type { EscalationCard as Chosen } from '@/lib/playbook/escalation/choose-escalation';
import { OutLink } from './link';
import { useReasonWords } from './reason-words';
import './escalation-card.css';

/** The right channel for a post that presses, and what the card does. */
export interface EscalationView {
  card: Chosen<Escalation>;
  /** This post was handed over already. */
  handedOver: boolean;
}

/** One card above everything: who takes over, the reply that leads there, and the note to copy (practice items 49–52). */
export function EscalationCard(props: {
  view: EscalationView;
  /** Nothing may be logged or inserted. */
  locked: boolean;
  onMoveThere: (entry: Escalation) => void;
  onHandOver: (entry: Escalation, reason: string) => void;
}) {
  const t = useTranslate(reflexesCatalog);
  const sayWhy = useReasonWords();
  const { card, handedOver } = props.view;
  const { topic, department, contact, reach, hours, formUrl, reply } = card.entry;
  const why = card.why.map(sayWhy).join(' · ');
  const needsForm = reply.includes('form.escalation.url') && formUrl === '';
  return (
    <section class={handedOver ? 'pn-escalation pn-escalation-done' : 'pn-escalation'}>
      <h2>
        <Icon name={handedOver ? 'check' : 'handover'} />
        {handedOver
          ? t('handedOverBand', { to: department || topic })
          : department === ''
            ? t('channelNobody', { topic })
            : t('channel', { department })}
        {formUrl !== '' && <OutLink url={formUrl}>{t('openForm')}</OutLink>}
      </h2>
      {!handedOver && (
        <p>{[why, contact, reach && t('channelReach', { reach }), hours].filter(Boolean).join(' · ')}</p>
      )}
      <div class="pn-escalation-acts">
        <Button
          size="s"
          icon="copy"
          disabled={props.locked}
          onClick={() => props.onHandOver(card.entry, why)}
        >
          {t(handedOver ? 'copyNoteAgain' : 'copyNote')}
        </Button>
        {reply !== '' && (
          <Button size="s" icon="edit" disabled={props.locked} onClick={() => props.onMoveThere(card.entry)}>
            {t('moveThere')}
          </Button>
        )}
      </div>
      {needsForm && !handedOver && <p class="pn-escalation-lack">{t('noForm')}</p>}
    </section>
  );
}
