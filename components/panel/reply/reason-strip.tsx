import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, IconButton } from '@/components/ui/button';
import { belongsToIme } from '@/components/ui/ime-guard';
import { useTranslate } from '@/components/ui/language';
import type { Verdict } from '@/lib/domain/interaction';
import { dockCatalog } from '@/lib/i18n/panel-dock';
import { uiCatalog } from '@/lib/i18n/ui';
import './reason-strip.css';

/** Somebody a note may go to. */
export interface Taker {
  id: string;
  name: string;
}

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
  onKeep: (reason: string) => void;
  onUndo: () => void;
  onClose: () => void;
}) {
  const t = useTranslate(dockCatalog);
  const say = useTranslate(uiCatalog);
  const { takers, verdict } = props;
  const [reason, setReason] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const taker = chosen ?? (verdict === 'consult' ? '' : (takers?.[0]?.id ?? ''));
  const input = useRef<HTMLInputElement>(null);
  const isNote = props.verdict === 'note';
  const action = t(props.verdict);
  useEffect(() => input.current?.focus(), []);
  const keep = () => (reason.trim() === '' ? props.onClose() : props.onKeep(reason.trim()));
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
          maxLength={4_000}
          autocomplete="off"
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <Button kind={isNote ? 'primary' : 'plain'} disabled={reason.trim() === ''} onClick={keep}>
          {t(isNote ? 'saveNote' : 'saveReason')}
        </Button>
        <IconButton icon="close" label={isNote ? say('close') : t('noReason')} onClick={props.onClose} />
      </div>
      {takers !== null && (
        <div>
          <select
            class="ui-input"
            aria-label={t(verdict === 'consult' ? 'askWhom' : 'handToWhom')}
            value={taker}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            {verdict === 'consult' && <option value="">{t('nobodyNamed')}</option>}
            {takers.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          <Button icon="copy" onClick={() => props.onHandOver(taker, reason.trim())}>
            {t('copyNote')}
          </Button>
        </div>
      )}
    </div>
  );
}
