import type { ComponentChildren } from 'preact';
import { Band } from '@/components/ui/band';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { useTranslate } from '@/components/ui/language';
import { insertionCatalog } from '@/lib/i18n/panel-insertion';
import type { FilledPart } from '@/lib/messaging/reply-progress';
import { Parts, type PartView } from './parts';
import './under-way.css';

/** A reply that was filled at least in part and is not known to be out. */
export interface UnderWay {
  /** Of its log entry. */
  id: string;
  parts: readonly PartView[];
  /** How the part in front got to the agent; `earlier`: in an earlier session, nothing more is known. */
  by: FilledPart['by'] | 'earlier';
  /** Index of the part that is filled and waits to be posted; null when the next one may be inserted. */
  waiting: number | null;
  /** Index of the part that may be inserted now. */
  next: number | null;
  /** It could not be told for a while: ask once. */
  ask: boolean;
  busy: boolean;
}

/** Done when it is written or opened: the second press of a double click does nothing more. */
type Act = () => Promise<void> | undefined;

export interface UnderWayActs {
  onPosted: Act;
  onNotPosted: Act;
  onLater: Act;
  onInsertNext: () => void;
  onRewrite: Act;
  onDropRest: Act;
  onCopy: Act;
  /** For a box that changed the text, or a reply window closed by mistake: the site's reply window takes it. Null where it has none. */
  onOpenIntent: Act | null;
}

const WORDS = {
  composer: 'outcomeFilled',
  intent: 'outcomeOpened',
  clipboard: 'outcomeCopied',
  mismatch: 'outcomeMismatch',
  earlier: 'didYouPost',
} as const;

/** Stands in the draft's place while a reply is being posted by hand, so that no part goes in twice. */
export function UnderWayView(props: {
  state: UnderWay;
  acts: UnderWayActs;
  chord: string;
  /** What stopped the next part, in the place of its button: the parts already out stay in sight. */
  halt: ComponentChildren;
}) {
  const { state, acts, chord, halt } = props;
  const t = useTranslate(insertionCatalog);
  const many = state.parts.length > 1;
  const started = state.parts.some((part) => part.state === 'sent');
  const isCopied = state.by === 'clipboard' || state.by === 'mismatch';
  const sayQuestion = (part: number) => (many ? t('didYouPostPart', { n: part + 1 }) : t('didYouPost'));
  const sayFilled = () =>
    many && state.by === 'composer' && state.waiting !== null && state.waiting < state.parts.length - 1
      ? t('outcomeFilledPart', { n: state.waiting + 1 })
      : t(WORDS[state.by]);
  return (
    <div class="pn-under-way">
      <Parts parts={state.parts} />
      {/* While it goes in, nobody is told that it is in: a form sent off then would be empty. */}
      {state.waiting !== null && !state.busy && (
        <Band
          tone={isCopied || state.ask ? 'warn' : 'ok'}
          live="polite"
          action={
            state.ask || state.by === 'earlier' ? (
              <>
                <Button size="s" kind="primary" onClick={acts.onPosted}>
                  {t('yes')}
                </Button>
                <Button size="s" onClick={acts.onNotPosted}>
                  {t('no')}
                </Button>
                <Button size="s" onClick={acts.onLater}>
                  {t('later')}
                </Button>
              </>
            ) : (
              <>
                {(state.by === 'mismatch' || state.by === 'intent') && acts.onOpenIntent && (
                  <Button size="s" icon="link" onClick={acts.onOpenIntent}>
                    {t(state.by === 'intent' ? 'openIntentAgain' : 'openIntentInstead')}
                  </Button>
                )}
                {isCopied && (
                  <Button size="s" icon="copy" onClick={acts.onCopy}>
                    {t('copyAgain')}
                  </Button>
                )}
                <Button size="s" onClick={acts.onPosted}>
                  {t('postedIt')}
                </Button>
                {/* Of the first part the whole reply can be taken back instead. */}
                {started && state.by === 'composer' && (
                  <Button size="s" onClick={acts.onNotPosted}>
                    {t('notPosted')}
                  </Button>
                )}
              </>
            )
          }
        >
          {state.ask ? <strong>{sayQuestion(state.waiting)}</strong> : sayFilled()}
        </Band>
      )}
      {halt}
      <div class="pn-under-way-acts">
        {state.next !== null && !halt && (
          <Button kind="primary" disabled={state.busy} onClick={acts.onInsertNext}>
            {t('insertPart', { n: state.next + 1 })}
            <Kbd>{chord}</Kbd>
          </Button>
        )}
        {started && state.next !== null && (
          <Button kind="quiet" size="s" onClick={acts.onDropRest}>
            {t('dropRest')}
          </Button>
        )}
        {!started && (
          <Button kind="quiet" size="s" icon="undo" onClick={acts.onRewrite}>
            {t('rewrite')}
          </Button>
        )}
      </div>
    </div>
  );
}
