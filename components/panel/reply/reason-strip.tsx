import { Button, IconButton } from '@/components/ui/button';
import { belongsToIme } from '@/components/ui/ime-guard';
import { useTranslate } from '@/components/ui/language';
import { useFocusOnMount } from '@/components/ui/use-focus-on-mount';
import type { Verdict } from '@/lib/domain/interaction';
import { dockCatalog } from '@/lib/i18n/panel-dock';
import { uiCatalog } from '@/lib/i18n/ui';
import { type ChosenTaker, type Taker, TakerChoice } from './taker-choice';
import './reason-strip.css';

/** What stands in the strip. */
export interface ReasonWords {
  reason: string;
  /** Null while nobody was chosen. */
  taker: ChosenTaker | null;
}

export const NO_WORDS: ReasonWords = { reason: '', taker: null };

/**
 * Appears after a verdict was logged: undo, or one line of reason. Nothing has to be typed; the entry stands already.
 * With a hand-over or a consultation goes a note to a colleague, written here and copied in one click.
 * A note is its text, so for `note` nothing is logged before the text is kept.
 */
export function ReasonStrip(props: {
  verdict: Verdict;
  /** To whom a note may go; null where there is none. */
  takers: readonly Taker[] | null;
  words: ReasonWords;
  /** Told at every letter. */
  onWrite: (words: ReasonWords) => void;
  onHandOver: (taker: string, reason: string) => unknown;
  onKeep: (taker: string, reason: string) => unknown;
  onUndo: () => void;
  onClose: () => void;
}) {
  const t = useTranslate(dockCatalog);
  const say = useTranslate(uiCatalog);
  const { takers, verdict } = props;
  const { reason, taker: chosen } = props.words;
  const first = { id: verdict === 'escalate' && takers !== null ? (takers[0]?.id ?? null) : '', name: '' };
  const shown = chosen ?? first;
  const taker = shown.id ?? shown.name.trim();
  const isSaid = reason.trim() !== '' || (chosen !== null && taker !== '');
  const write = (change: Partial<ReasonWords>) => props.onWrite({ ...props.words, ...change });
  const input = useFocusOnMount<HTMLInputElement>();
  const isNote = props.verdict === 'note';
  const action = t(props.verdict);
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
          onInput={(event) => write({ reason: event.currentTarget.value })}
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
            onChoose={(taker) => write({ taker })}
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
