import { useId, useState } from 'preact/hooks';
import { OutLink } from '@/components/panel/link';
import { Button, IconButton } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/icon';
import { useTranslate } from '@/components/ui/language';
import type { Escalation } from '@/lib/domain/escalation';
import { reflexesCatalog } from '@/lib/i18n/panel-reflexes';
import type { EscalationCard as Chosen } from '@/lib/playbook/escalation/choose-escalation';
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
  /** One line until it is opened: other cards press as well. */
  folded: boolean;
  /** Nothing may be logged or inserted. */
  locked: boolean;
  onMoveThere: (entry: Escalation) => void;
  onHandOver: (entry: Escalation, reason: string) => void;
}) {
  const t = useTranslate(reflexesCatalog);
  const sayWhy = useReasonWords();
  const bodyId = useId();
  const [unfolded, setUnfolded] = useState(false);
  const { card, handedOver } = props.view;
  const { id, topic, department, contact, reach, hours, formUrl, reply } = card.entry;
  const why = card.why.map(sayWhy).join(' · ');
  const needsForm = reply.includes('form.escalation.url') && formUrl === '';
  const isOpen = !props.folded || unfolded;
  const copy = (
    <Button
      size="s"
      icon="copy"
      disabled={props.locked}
      label={t(handedOver ? 'copyNoteAgain' : 'copyNote')}
      onClick={() => props.onHandOver(card.entry, why)}
    >
      {t(isOpen ? (handedOver ? 'copyNoteAgain' : 'copyNote') : 'note')}
    </Button>
  );
  return (
    <section class={classNames('pn-escalation', handedOver && 'pn-escalation-done')}>
      <div class="pn-escalation-head">
        <h2>
          <Icon name={handedOver ? 'check' : 'handover'} />
          {handedOver
            ? t('handedOverBand', { to: department || topic })
            : department === ''
              ? t('channelNobody', { topic })
              : t('channel', { department })}
        </h2>
        {isOpen && formUrl !== '' && <OutLink url={formUrl}>{t('openForm')}</OutLink>}
        {!isOpen && copy}
        {props.folded && (
          <IconButton
            size="s"
            icon={isOpen ? 'up' : 'down'}
            label={t('channelMore')}
            expanded={isOpen}
            controls={bodyId}
            onClick={() => setUnfolded(!unfolded)}
          />
        )}
      </div>
      <div id={bodyId} class="pn-escalation-body" hidden={!isOpen}>
        {!handedOver && (
          <p>{[why, contact, reach && t('channelReach', { reach }), hours].filter(Boolean).join(' · ')}</p>
        )}
        <div class="pn-escalation-acts">
          {isOpen && copy}
          {reply !== '' && (
            <Button
              size="s"
              icon="edit"
              disabled={props.locked}
              onClick={() => props.onMoveThere(card.entry)}
            >
              {t('moveThere')}
            </Button>
          )}
        </div>
        {needsForm && !handedOver && (
          <p class="pn-escalation-lack">
            {t('noForm')}{' '}
            <a href={`/options.html#/playbook/escalations/${id}`} target="_blank" rel="noopener">
              {t('enterForm')}
            </a>
          </p>
        )}
      </div>
    </section>
  );
}
