import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { useTranslate } from '@/components/ui/language';
import { dockCatalog } from '@/lib/i18n/panel-dock';
import './draft-box.css';

/** Blanks of a template that are still to be filled or typed over. */
const BLANK = /(\{\{[^{}]*\}\})/u;

/**
 * The box the agent writes in: a plain textarea between the policy's opening and closing, so that what the desk
 * adds is seen and cannot be edited by mistake. Behind it lies the same text once more: it gives the box its height
 * and tints the blanks.
 */
export function DraftBox(props: {
  body: string;
  opening: string;
  closing: string;
  disabled: boolean;
  textRef: RefObject<HTMLTextAreaElement | null>;
  /** Where the caret goes after a template was put in; changes with each one. */
  caret: { at: number; turn: number } | null;
  describedBy: string;
  onInput: (body: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}) {
  const t = useTranslate(dockCatalog);
  const { caret, textRef } = props;
  useLayoutEffect(() => {
    if (caret === null || textRef.current === null) return;
    textRef.current.focus();
    textRef.current.setSelectionRange(caret.at, caret.at);
  }, [caret, textRef]);
  return (
    <div class="pn-draft">
      {props.opening !== '' && (
        <span class="pn-policy" title={t('opening', { text: props.opening })}>
          {props.opening}
        </span>
      )}
      <div class="pn-draft-text">
        <div class="pn-draft-shade" aria-hidden="true">
          {props.body.split(BLANK).map((piece, index) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces are named by their place
            index % 2 === 1 ? <mark key={index}>{piece}</mark> : piece,
          )}
          {'\u200b'}
        </div>
        <textarea
          ref={textRef}
          rows={1}
          aria-label={t('draft')}
          aria-describedby={props.describedBy}
          aria-keyshortcuts="Control+Enter"
          placeholder={t('draftPlaceholder')}
          value={props.body}
          disabled={props.disabled}
          onInput={(event) => props.onInput(event.currentTarget.value)}
          onKeyDown={props.onKeyDown}
        />
      </div>
      {props.closing !== '' && (
        <span class="pn-policy" title={t('closing', { text: props.closing })}>
          {props.closing}
        </span>
      )}
    </div>
  );
}
