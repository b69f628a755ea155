import type { ComponentChildren, RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { type FindingActs, Findings } from '@/components/panel/check/findings';
import { Override, type OverrideState } from '@/components/panel/check/override';
import type { CommentFates } from '@/components/panel/comment/comment-fates';
import { type CommentActs, CommentFormView, type CommentView } from '@/components/panel/comment/comment-form';
import type { PromiseView } from '@/components/panel/model/template/use-promise';
import { useTranslate } from '@/components/ui/language';
import type { GuardGap } from '@/lib/domain/guard-gap';
import type { Verdict } from '@/lib/domain/interaction';
import type { Hashtag } from '@/lib/domain/policy/links';
import type { SiteId } from '@/lib/domain/site';
import type { Template } from '@/lib/domain/template';
import { dockCatalog } from '@/lib/i18n/panel-dock';
import type { TemplateOutcome } from '@/lib/playbook/template-outcomes';
import type { Composition } from '@/lib/reply/compose';
import type { Finding, FindingCode } from '@/lib/reply/findings/finding';
import { Budget } from './budget';
import { DraftBox } from './draft-box';
import { type FillIn, FillIns } from './fill-ins';
import { GuardNote } from './guard-note';
import { InsertButton } from './insert-button';
import { Parts } from './parts';
import { PromiseOffer } from './promise-offer';
import type { ReasonWords } from './reason-strip';
import { ReplyUnderWay } from './reply-under-way';
import { type Stop, Stopped, type StoppedActs } from './stopped';
import { TagBar } from './tag-bar';
import type { Taker } from './taker-choice';
import { type OfferedTemplate, TemplateBar } from './template-bar';
import { TemplateSearch } from './template-search';
import type { UnderWay, UnderWayActs } from './under-way';
import { VerdictReason } from './verdict-reason';
import { Verdicts } from './verdicts';
import './dock.css';

/** The draft and what it becomes. */
export interface DraftView {
  body: string;
  fillIns: readonly FillIn[];
  /** Templates it is made of. */
  templateIds: readonly string[];
  caret: { at: number; turn: number } | null;
  composition: Composition;
  /** The policy's texts around the first part, as far as they stand apart from the body. */
  opening: string;
  closing: string;
}

/** What the checks say of the draft. */
export interface CheckView extends OverrideState {
  findings: readonly Finding[];
  /** An error stands that nobody let pass. */
  blocked: boolean;
  /** Everything the draft is to be compared with is in. */
  complete: boolean;
  canReword: boolean;
}

export interface DockState {
  offered: readonly OfferedTemplate[];
  /** How templates have done, by id. */
  outcomes: ReadonlyMap<string, TemplateOutcome>;
  draft: DraftView;
  /** Why the guard against a wrong account cannot work here; null where it does. */
  gap: GuardGap | null;
  /** Company of another account of the desk, where that is signed in and could speak; else null. */
  otherAccount: string | null;
  /** Tags of the book that fit. */
  tags: readonly Hashtag[];
  /** A promise in the draft that can be kept in mind; null for none. */
  promise: PromiseView | null;
  now: Date;
  /** What goes into the page's comment form; null on sites without one. */
  comment: CommentView | null;
  /** What became of the form's fields when it was filled a moment ago. */
  fates: CommentFates | null;
  check: CheckView;
  searching: boolean;
  /** Where no reply box is open, the button opens the site's own reply window. */
  opensWindow: boolean;
  underWay: UnderWay | null;
  stopped: { stop: Stop; hasIntent: boolean; site: SiteId } | null;
  busy: boolean;
  /** Why nothing may be inserted, whatever the draft says. */
  locked: 'no-contact' | 'read-only' | 'no-author' | null;
  /** The verdict just logged, while its reason may still be given. */
  reasonFor: Verdict | null;
  reasonWords: ReasonWords;
  /** To whom a note may go with that verdict; null where there is no note. */
  takers: readonly Taker[] | null;
  letters: boolean;
  chord: string;
}

export interface DockActs extends FindingActs, CommentActs {
  onTemplate: (template: Template) => void;
  onSearch: (open: boolean) => void;
  /** A slash that asks for templates was typed into the draft at that offset. */
  onSlash: (at: number) => void;
  /** Templates that a query finds, each with why it fits the post. */
  search: (query: string) => readonly OfferedTemplate[];
  onBody: (body: string) => void;
  onTag: (tag: string) => void;
  onPromise: (kept: boolean) => void;
  /** Leads to the account's handles; null where no page can be opened. */
  onMendAccount: (() => void) | null;
  onFill: (label: string, value: string) => void;
  /** The value takes the blank's place in the body for good. */
  onSettle: (label: string, value: string) => void;
  onOverride: (reason: string) => void;
  onTakeBackOverride: () => void;
  onDraftKeyDown: (event: KeyboardEvent) => void;
  onInsert: () => void;
  /** Keeps the reason, and whom it names: an id of `takers`, or a name; empty for nobody. */
  onReason: (taker: string, reason: string) => unknown;
  onReasonWords: (words: ReasonWords) => void;
  /** Copies a note to that taker and keeps the reason. */
  onHandOver: (taker: string, reason: string) => unknown;
  onUndoVerdict: () => void;
  onCloseReason: () => void;
  underWay: UnderWayActs;
  stopped: StoppedActs;
}

/** What the dock shows and does, wherever a part of it stands. */
export interface DockView {
  state: DockState;
  acts: DockActs;
}

interface DockProps extends DockView {
  textRef: RefObject<HTMLTextAreaElement | null>;
}

/** What stopped an insertion says these itself, with the ways on. */
const SAID_BY_STOP: Partial<Record<Stop['kind'], FindingCode>> = {
  'wrong-account': 'wrong-account',
  'unconfirmed-account': 'account-unconfirmed',
};

/** Findings worth a line: what an empty box and an open blank need is said where they stand, and nothing is said twice. */
export function listFindings({ check, stopped }: Pick<DockState, 'check' | 'stopped'>): Finding[] {
  const saidElsewhere = ['empty-body', 'empty-field', stopped ? SAID_BY_STOP[stopped.stop.kind] : undefined];
  return check.findings.filter(({ code }) => !saidElsewhere.includes(code));
}

/** Templates, draft, length, parts, findings and the one button: everything between reading and inserting. */
function Writing({ state, acts, textRef }: DockProps) {
  const helpId = useId();
  const { draft, check } = state;
  const { parts } = draft.composition;
  const empty = draft.body.trim() === '';
  const findings = listFindings(state);
  const showParts = !empty && parts.length > 1;
  return (
    <>
      <TemplateBar
        offered={state.offered}
        chosenIds={draft.templateIds}
        onChoose={acts.onTemplate}
        onSearch={() => acts.onSearch(true)}
      />
      <div class="pn-sheet">
        <DraftBox
          body={draft.body}
          findings={empty ? [] : findings}
          opening={draft.opening}
          closing={draft.closing}
          caret={draft.caret}
          disabled={state.busy}
          textRef={textRef}
          describedBy={helpId}
          onInput={acts.onBody}
          onSlash={acts.onSlash}
          onKeyDown={acts.onDraftKeyDown}
        />
        <Budget parts={parts} />
      </div>
      <FillIns fillIns={draft.fillIns} onFill={acts.onFill} onSettle={acts.onSettle} />
      {showParts && <Parts parts={parts.map((part) => ({ ...part, state: 'preview' as const }))} />}
      {!empty && (
        <>
          <TagBar tags={state.tags} onTag={acts.onTag} />
          {state.promise && <PromiseOffer promise={state.promise} now={state.now} onKeep={acts.onPromise} />}
          {state.gap && <GuardNote gap={state.gap} onMend={acts.onMendAccount} />}
          <Findings
            findings={findings}
            canReword={check.canReword}
            otherAccount={state.otherAccount}
            acts={acts}
          />
          <Override {...check} onGive={acts.onOverride} onTakeBack={acts.onTakeBackOverride} />
        </>
      )}
      {state.comment && <CommentFormView view={state.comment} acts={acts} />}
      {state.stopped && (
        <Stopped
          {...state.stopped}
          otherAccount={state.otherAccount}
          onWriteAs={acts.onWriteAs}
          onAccountOurs={acts.onAccountOurs}
          acts={acts.stopped}
        />
      )}
      <div class="pn-insert">
        <InsertButton state={state} helpId={helpId} withKey onInsert={acts.onInsert} />
      </div>
    </>
  );
}

function chooseBody(props: DockProps): ComponentChildren {
  const { state, acts } = props;
  if (state.locked === 'no-contact') return null;
  if (state.searching) {
    return (
      <TemplateSearch
        search={acts.search}
        outcomes={state.outcomes}
        onChoose={acts.onTemplate}
        onBack={() => acts.onSearch(false)}
      />
    );
  }
  if (state.underWay) return <ReplyUnderWay state={state} acts={acts} />;
  return <Writing {...props} />;
}

/** The panel's foot: reply, or decide without replying. */
export function Dock(props: DockProps) {
  const t = useTranslate(dockCatalog);
  const { state, acts } = props;
  return (
    <section class="pn-dock" aria-label={t('dock')}>
      {chooseBody(props)}
      <VerdictReason state={state} acts={acts} />
      {!state.searching && (
        <Verdicts
          disabled={state.locked === 'read-only' || state.locked === 'no-author'}
          showKeys={state.letters}
          open={state.reasonFor}
          onVerdict={acts.onVerdict}
        />
      )}
    </section>
  );
}
