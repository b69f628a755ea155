import type { ComponentChildren, RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { useTranslate } from '@/components/ui/language';
import type { Verdict } from '@/lib/domain/interaction';
import type { SiteId } from '@/lib/domain/site';
import type { Template } from '@/lib/domain/template';
import { type DockKey, dockCatalog } from '@/lib/i18n/panel-dock';
import type { Composition } from '@/lib/reply/compose';
import { blocksInsert, type Finding } from '@/lib/reply/findings/finding';
import { Budget } from './budget';
import { DraftBox } from './draft-box';
import { type FillIn, FillIns } from './fill-ins';
import { Findings } from './findings';
import { Parts } from './parts';
import { ReasonStrip, type Taker } from './reason-strip';
import { type Stop, Stopped, type StoppedActs } from './stopped';
import { type OfferedTemplate, TemplateBar } from './template-bar';
import { TemplateSearch } from './template-search';
import { type UnderWay, type UnderWayActs, UnderWayView } from './under-way';
import { Verdicts } from './verdicts';
import './dock.css';

/** The draft and what it becomes. */
export interface DraftView {
  body: string;
  fillIns: readonly FillIn[];
  templateId: string | null;
  caret: { at: number; turn: number } | null;
  composition: Composition;
  /** The policy's texts around the first part, as far as they stand apart from the body. */
  opening: string;
  closing: string;
}

export interface DockState {
  offered: readonly OfferedTemplate[];
  draft: DraftView;
  searching: boolean;
  underWay: UnderWay | null;
  stopped: { stop: Stop; hasIntent: boolean; site: SiteId } | null;
  busy: boolean;
  /** Why nothing may be inserted, whatever the draft says. */
  locked: 'no-contact' | 'read-only' | 'no-author' | null;
  /** The verdict just logged, while its reason may still be given. */
  reasonFor: Verdict | null;
  /** To whom a note may go with that verdict; null where there is no note. */
  takers: readonly Taker[] | null;
  letters: boolean;
  chord: string;
}

export interface DockActs {
  onTemplate: (template: Template) => void;
  onSearch: (open: boolean) => void;
  search: (query: string) => readonly Template[];
  onBody: (body: string) => void;
  onFill: (label: string, value: string) => void;
  /** The value takes the blank's place in the body for good. */
  onSettle: (label: string, value: string) => void;
  onFix: (finding: Finding) => void;
  onShowFinding: (finding: Finding) => void;
  onDraftKeyDown: (event: KeyboardEvent) => void;
  onInsert: () => void;
  onVerdict: (verdict: Verdict) => void;
  onReason: (reason: string) => void;
  /** Copies a note to that taker and keeps the reason. */
  onHandOver: (taker: string, reason: string) => void;
  onUndoVerdict: () => void;
  onCloseReason: () => void;
  underWay: UnderWayActs;
  stopped: StoppedActs;
}

const LOCK_WORDS: Readonly<Record<'read-only' | 'no-author', DockKey>> = {
  'read-only': 'cannotInsertReadOnly',
  'no-author': 'cannotInsertAuthor',
};

interface DockProps {
  state: DockState;
  acts: DockActs;
  textRef: RefObject<HTMLTextAreaElement | null>;
}

/** Templates, draft, length, parts, findings and the one button: everything between reading and inserting. */
function Writing({ state, acts, textRef }: DockProps) {
  const t = useTranslate(dockCatalog);
  const helpId = useId();
  const { draft, locked } = state;
  const { parts, problems } = draft.composition;
  const empty = draft.body.trim() === '';
  const blocked = empty || blocksInsert(problems);
  // What an empty box and an open blank need is said where they stand.
  const findings = problems.filter(({ code }) => code !== 'empty-body' && code !== 'empty-field');
  const onlyBlanks = !blocksInsert(findings);
  const help =
    locked !== null && locked !== 'no-contact'
      ? t(LOCK_WORDS[locked])
      : empty
        ? t('cannotInsertEmpty')
        : blocked
          ? t(onlyBlanks ? 'mustFillIn' : 'mustFix')
          : t('insertHelp');
  const showParts = !empty && parts.length > 1;
  return (
    <>
      <TemplateBar
        offered={state.offered}
        chosenId={draft.templateId}
        onChoose={acts.onTemplate}
        onSearch={() => acts.onSearch(true)}
      />
      <div class="pn-sheet">
        <DraftBox
          body={draft.body}
          opening={draft.opening}
          closing={draft.closing}
          caret={draft.caret}
          disabled={state.busy}
          textRef={textRef}
          describedBy={helpId}
          onInput={acts.onBody}
          onKeyDown={acts.onDraftKeyDown}
        />
        <Budget parts={parts} />
      </div>
      <FillIns fillIns={draft.fillIns} onFill={acts.onFill} onSettle={acts.onSettle} />
      {showParts && <Parts parts={parts.map((part) => ({ ...part, state: 'preview' as const }))} />}
      {!empty && <Findings findings={findings} onFix={acts.onFix} onShow={acts.onShowFinding} />}
      {state.stopped && <Stopped {...state.stopped} acts={acts.stopped} />}
      <div class="pn-insert">
        <Button
          kind="primary"
          disabled={blocked || locked !== null || state.busy || state.stopped !== null}
          describedBy={helpId}
          onClick={acts.onInsert}
        >
          {state.busy ? t('inserting') : parts.length > 1 ? t('insertPart', { n: 1 }) : t('insert')}
          <Kbd>{state.chord}</Kbd>
        </Button>
        <p id={helpId}>{help}</p>
      </div>
    </>
  );
}

function chooseBody(props: DockProps): ComponentChildren {
  const { state, acts } = props;
  if (state.locked === 'no-contact') return null;
  if (state.searching) {
    return (
      <TemplateSearch search={acts.search} onChoose={acts.onTemplate} onBack={() => acts.onSearch(false)} />
    );
  }
  if (state.underWay) {
    return (
      <UnderWayView
        state={state.underWay}
        acts={acts.underWay}
        chord={state.chord}
        halt={state.stopped && <Stopped {...state.stopped} acts={acts.stopped} />}
      />
    );
  }
  return <Writing {...props} />;
}

/** The panel's foot: reply, or decide without replying. */
export function Dock(props: DockProps) {
  const t = useTranslate(dockCatalog);
  const { state, acts } = props;
  return (
    <section class="pn-dock" aria-label={t('dock')}>
      {chooseBody(props)}
      {state.reasonFor && (
        <ReasonStrip
          key={state.reasonFor}
          verdict={state.reasonFor}
          takers={state.takers}
          onHandOver={acts.onHandOver}
          onKeep={acts.onReason}
          onUndo={acts.onUndoVerdict}
          onClose={acts.onCloseReason}
        />
      )}
      {!state.searching && (
        <Verdicts
          disabled={state.locked === 'read-only' || state.locked === 'no-author'}
          showKeys={state.letters}
          onVerdict={acts.onVerdict}
        />
      )}
    </section>
  );
}
