import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, IconButton } from '@/components/ui/button';
import { belongsToIme } from '@/components/ui/ime-guard';
import { useTranslate } from '@/components/ui/language';
import type { Verdict } from '@/lib/domain/interaction';
import { dockCatalog } from '@/lib/i18n/panel-dock';
import { uiCatalog } from '@/lib/i18n/ui';
import './reason-strip.css';

/**
 * Appears after a verdict was logged: undo, or one line of reason. Nothing has to be typed; the entry stands already.
 * A note is its text, so for `note` nothing is logged before the text is kept.
 */
export function ReasonStrip(props: {
  verdict: Verdict;
  onKeep: (reason: string) => void;
  onUndo: () => void;
  onClose: () => void;
}) {
  const t = useTranslate(dockCatalog);
  const say = useTranslate(uiCatalog);
  const [reason, setReason] = useState('');
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
    </div>
  );
}
