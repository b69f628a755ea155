import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { classNames } from '@/components/ui/class-names';
import { useTranslate } from '@/components/ui/language';
import { dockCatalog } from '@/lib/i18n/panel-dock';
import type { Finding } from '@/lib/reply/findings/finding';
import { useSlash } from '../model/draft/use-slash';
import { cutShade } from './shade-pieces';
import './draft-box.css';

/** The signs of a blank, which mean something to whoever writes templates and nothing to whoever answers. */
const SIGNS = /(\{\{\s*\??|\}\})/u;

/** The body once more, unseen, below the box: it tints the blanks and underlines what was found, each at its place. */
function Tint({ body, findings }: { body: string; findings: readonly Finding[] }) {
  return (
    <div class="pn-draft-shade pn-draft-below" aria-hidden="true">
      {cutShade(body, findings).map(({ start, text, blank, severity }) =>
        blank || severity !== null ? (
          <mark
            key={start}
            class={classNames(blank && 'pn-draft-blank', severity !== null && `pn-draft-${severity}`)}
          >
            {text}
          </mark>
        ) : (
          text
        ),
      )}
      {'\u200b'}
    </div>
  );
}

function CoveredBlank({ text }: { text: string }) {
  const [, open, words, close] = text.split(SIGNS);
  return (
    <mark>
      <i>{open}</i>
      {words}
      <i>{close}</i>
    </mark>
  );
}

/**
 * And above it: covers the signs of the blanks, so that `{{?いつ: 今日 / 明日}}` reads 「いつ: 今日 / 明日」 on a tinted
 * ground while it stays plain text to edit.
 */
function Cover({ body }: { body: string }) {
  return (
    <div class="pn-draft-shade pn-draft-above" aria-hidden="true">
      {cutShade(body, []).map(({ start, text, blank }) =>
        blank ? <CoveredBlank key={start} text={text} /> : text,
      )}
      {'\u200b'}
    </div>
  );
}

/**
 * The box the agent writes in: a plain textarea between the policy's opening and closing, so that what the desk
 * adds is seen and cannot be edited by mistake. The shade behind it gives the box its height.
 */
export function DraftBox(props: {
  body: string;
  /** Each with a range is underlined at its place. */
  findings: readonly Finding[];
  opening: string;
  closing: string;
  disabled: boolean;
  textRef: RefObject<HTMLTextAreaElement | null>;
  /** Where the caret goes after a template was put in; changes with each one. */
  caret: { at: number; turn: number } | null;
  describedBy: string;
  onInput: (body: string) => void;
  /** A slash that asks for templates was typed at that offset; it stays in the text. */
  onSlash: (at: number) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}) {
  const t = useTranslate(dockCatalog);
  const { caret, textRef } = props;
  const slash = useSlash(props.body, props.onSlash);
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
        <Tint body={props.body} findings={props.findings} />
        <textarea
          ref={textRef}
          rows={1}
          aria-label={t('draft')}
          aria-describedby={props.describedBy}
          aria-keyshortcuts="Control+Enter"
          placeholder={t('draftPlaceholder')}
          value={props.body}
          disabled={props.disabled}
          onInput={(event) => {
            props.onInput(event.currentTarget.value);
            slash.onInput(event);
          }}
          onCompositionStart={slash.onCompositionStart}
          onCompositionEnd={slash.onCompositionEnd}
          onKeyDown={props.onKeyDown}
        />
        <Cover body={props.body} />
      </div>
      {props.closing !== '' && (
        <span class="pn-policy" title={t('closing', { text: props.closing })}>
          {props.closing}
        </span>
      )}
    </div>
  );
}
