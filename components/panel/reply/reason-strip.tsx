import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, IconButton } from '@/components/ui/button';
import { belongsToIme } from '@/components/ui/ime-guard';
import { useTranslate } from '@/components/ui/language';
import type { Verdict } from '@/lib/domain/interaction';
import { dockCatalog } from '@/lib/i18n/panel-dock';
import { uiCatalog } from '@/lib/i18n/ui';
import { type ChosenTaker, type Taker, TakerChoice } from './taker-choice';
import './reason-strip.css';

/**
 * Appears after a verdict was logged: undo, or one line of reason. Nothing has to be typed; the entry stands already.
 * With a hand-over or a consultation goes a note to a colleague, written here and copied in one click.
 * A note is its text, so for `note` nothing is logged before the text is kept.
 */
export function ReasonStrip(props: {
  verdict: Verdict;
  /** To whom a note may go; null where there is none. */
  takers: readonly Taker[] | null;
  onHandOver: (taker: string, reason: string) => void;
  onKeep: (taker: string, reason: string) => void;
  onUndo: () => void;
  onClose: () => void;
}) {
  const t = useTranslate(dockCatalog);
  const say = useTranslate(uiCatalog);
  const { takers, verdict } = props;
  const [reason, setReason] = useState('');
  const [chosen, setChosen] = useState<ChosenTaker | null>(null);
  const first = { id: verdict === 'escalate' && takers !== null ? (takers[0]?.id ?? null) : '', name: '' };
  const shown = chosen ?? first;
  const taker = shown.id ?? shown.name.trim();
  const isSaid = reason.trim() !== '' || (chosen !== null && taker !== '');
  const input = useRef<HTMLInputElement>(null);
  const isNote = props.verdict === 'note';
  const action = t(props.verdict);
  useEffect(() => input.current?.focus(), []);
  const keep = () => (isSaid ? props.onKeep(taker, reason.trim()) : props.onClose());
  const onKeyDown = (event: KeyboardEvent) => {
    if (belongsToIme(event)) return;
    if (event.key === 'Enter') keep();
    else if (event.key === 'Escape') props.onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="pn-reason">
      {!isNote && (
        <p role="status">
          {t('logged', { action })}
          <Button size="s" icon="undo" onClick={props.onUndo}>
            {say('undo')}
          </Button>
        </p>
      )}
      <div>
        <input
          ref={input}
          class="ui-input"
          aria-label={t('reasonFor', { action })}
          placeholder={t(isNote ? 'notePlaceholder' : 'reasonPlaceholder')}
          maxLength={3_000}
          autocomplete="off"
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <Button kind={isNote ? 'primary' : 'plain'} disabled={!isSaid} onClick={keep}>
          {t(isNote ? 'saveNote' : 'saveReason')}
        </Button>
        <IconButton icon="close" label={isNote ? say('close') : t('noReason')} onClick={props.onClose} />
      </div>
      {takers !== null && (verdict === 'escalate' || verdict === 'consult') && (
        <div>
          <TakerChoice
            verdict={verdict}
            takers={takers}
            chosen={shown}
            onChoose={setChosen}
            onEnter={onKeyDown}
          />
          <Button icon="copy" onClick={() => props.onHandOver(taker, reason.trim())}>
            {t('copyNote')}
          </Button>
        </div>
      )}
    </div>
  );
}
