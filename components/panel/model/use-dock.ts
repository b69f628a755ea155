import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { DockActs, DockState } from '@/components/panel/reply/dock';
import { belongsToIme } from '@/components/ui/ime-guard';
import { useTranslate } from '@/components/ui/language';
import { findGuardGap } from '@/lib/domain/guard-gap';
import type { Interaction } from '@/lib/domain/interaction';
import type { Sentiment } from '@/lib/domain/sentiment';
import { dockCatalog } from '@/lib/i18n/panel-dock';
import { uiCatalog } from '@/lib/i18n/ui';
import { searchTemplates } from '@/lib/playbook/search';
import type { TemplateOutcome } from '@/lib/playbook/template-outcomes';
import type { TemplateValues } from '@/lib/reply/render-template';
import { wordingsOf } from '@/lib/reply/template-variant';
import { chooseWording } from './choose-wording';
import { sayInsertChord } from './chord';
import { composeDraft, findHandle } from './compose-draft';
import { findLock } from './find-lock';
import { findPending } from './find-pending';
import type { Person } from './read-person';
import type { Advice, PlaybookRows } from './read-playbook';
import { recordCheck } from './record-check';
import { createReplyFlow } from './reply-flow';
import { readStage } from './reply-stage';
import { createStoppedActs } from './stopped-acts';
import { useAccountAnswer } from './use-account-answer';
import { useBesideDraft } from './use-beside-draft';
import { useCommentForm } from './use-comment-form';
import { useDraft } from './use-draft';
import { findVerdict, type Handover } from './use-handover';
import { useKindCount } from './use-kind-count';
import { useLateFates } from './use-late-fates';
import { useLeadToMend } from './use-lead-to-mend';
import { focusFinding, focusHistory, usePanelKeys } from './use-panel-keys';
import type { PostSources } from './use-post';
import { useReplyCheck } from './use-reply-check';
import { useSentNews } from './use-sent-news';
import { useSignedIn } from './use-signed-in';
import { useTemplateSearch } from './use-template-search';
import { useUnderWay } from './use-under-way';
import { useVerdicts } from './use-verdicts';
import { createVerdictActs } from './verdict-acts';
import { createWaitingActs } from './waiting-acts';

interface DockSources extends Omit<PostSources, 'surroundings' | 'side' | 'incident'> {
  person: Person;
  /** Whether `person` is known yet. */
  reading: 'loading' | 'ready' | 'failed';
  rows: PlaybookRows;
  usage: ReadonlyMap<string, number>;
  /** How templates have done, by id. */
  outcomes: ReadonlyMap<string, TemplateOutcome>;
  advice: Advice;
  values: TemplateValues;
  now: Date;
  textRef: RefObject<HTMLTextAreaElement | null>;
  tell: (error: unknown) => void;
  /** Whether the agent had the posts around in front of them: for the reply's check. */
  surroundingsRead: boolean;
  onSurroundingsRead: () => void;
  /** The customer's mood, by key. */
  onFeeling: (sentiment: Sentiment) => void;
  /** Opens the page of a comment form beside this one; the panel stays with the post, and so does its draft. */
  openForm: (url: string) => void;
  /** Writes, copies and logs a note to whoever takes over or is asked. */
  handover: Handover;
}

const TOP = 3;

export interface DockModel {
  state: DockState;
  acts: DockActs;
  openSearch: () => void;
  /** Puts a text of no template into the draft. */
  putText: (text: string, values: TemplateValues) => void;
}

/** Puts draft, flow, verdicts and keys together into what the dock shows and does. */
export function useDock(sources: DockSources): DockModel {
  const { desk, ports, selected, profile, person, advice, values, now, rules, textRef, toaster, tell } =
    sources;
  const { post, marks } = selected;
  const say = useTranslate(dockCatalog);
  const ui = useTranslate(uiCatalog);
  const search = useTemplateSearch(textRef);
  const flow = useMemo(() => createReplyFlow(ports), [ports]);
  const draft = useDraft(desk, post, textRef, tell);
  const leadToMend = useLeadToMend(toaster, draft.show);
  const base = { post, marks, agent: profile.agent, account: profile.account };
  const verdicts = useVerdicts(desk, base, () =>
    recordCheck(profile.account.policy, sources.surroundingsRead, ports.now()),
  );
  const expectedHandle = findHandle(profile, post.site);
  const stage = useMemo(() => readStage(person, post, expectedHandle), [person, post, expectedHandle]);
  const composed = useMemo(
    () => composeDraft(draft.content, profile, post, values, stage),
    [draft.content, profile, post, values, stage],
  );
  const comment = useCommentForm(desk, ports, post, profile, composed, sources.openForm, tell);
  const template = sources.rows.templates.find(({ id }) => id === composed.templateId);
  const action = template?.action ?? 'reply';
  const { text } = composed.composition.draft;
  const beside = useBesideDraft(text, template, marks, sources.rows.lists, profile, ports.now);
  const situation = {
    noContact: person.refusal !== null,
    signedInHandle: useSignedIn(ports, selected.ownHandle),
    accountHandle: expectedHandle,
    site: post.site,
    authorId: person.known?.id ?? null,
    templateId: composed.templateId,
    action,
    now,
    surroundingsRead: sources.surroundingsRead,
    categories: beside.categories,
    consulted: findVerdict(person, selected, 'consult') !== undefined,
    outgoing: useKindCount(desk, profile, template, now),
  };
  const check = useReplyCheck(rules, composed.composition, situation, profile, person.history);
  const pending = findPending(person.history, post, profile.agent.id);
  const progress = useUnderWay(pending, ports.progress, flow.busy.value, ports.now);
  // While the history is being read, a reply under way would look like none.
  const isUnknown = progress === undefined || sources.reading === 'loading';
  const askedAgain = useSignal(false);
  // After "later" the box is free to write in; whoever presses insert is asked again first.
  const isPostponed = progress?.postponed === true && !askedAgain.value;
  const underWay = isPostponed ? null : (progress ?? null);
  useSentNews(sources, pending?.id ?? null, ({ createdAt }) => void draft.store.finish(createdAt));

  const locked = findLock(person, post, sources.writable);
  const run = (work: Promise<unknown>, done?: () => void) => void work.then(done, tell);
  const top = advice.templates.slice(0, TOP);
  const speaker = { expectedHandle, seenHandle: selected.ownHandle, ...comment.signed };
  const insert = () => {
    if (isPostponed) {
      askedAgain.value = true;
      return;
    }
    if (underWay !== null) return insertNext();
    if (check.blocked && leadToMend(check.findings)) return;
    const blocked = composed.body.trim() === '' || check.blocked || !rules.complete || comment.isTooLong;
    if (blocked || locked !== null || isUnknown || flow.stopped.value !== null) return;
    draft.store.handOver();
    run(
      flow.insert({
        ...base,
        action,
        check: check.record(),
        ...beside.promise.record(),
        template: template ? { id: template.id, title: template.title } : null,
        parts: composed.composition.parts.map(({ text }) => text),
        ...speaker,
      }),
    );
  };
  const partOf = ({ id, parts }: Interaction, part: number) => ({ id, part, parts, post, ...speaker });
  const insertNext = () => {
    if (pending === null || underWay?.next == null || locked !== null || flow.stopped.value !== null) return;
    run(flow.insertPart(partOf(pending, underWay.next)));
  };
  const pickTemplate: DockActs['onTemplate'] = (template) => {
    const body = chooseWording(template, person.history, rules.earlier, now);
    draft.pickTemplate({ ...template, body }, values, search.close());
  };
  const reword = () => {
    if (template === undefined) return;
    const before = draft.content;
    draft.replaceBody(chooseWording(template, person.history, rules.earlier, now, composed.body), values);
    toaster.show(say('reworded'), {
      action: { label: ui('undo'), run: () => draft.store.change(before) },
    });
  };

  usePanelKeys(
    {
      onSearch: search.open,
      onTop: (index) => top[index] && locked === null && underWay === null && pickTemplate(top[index].item),
      onWrite: () => textRef.current?.focus(),
      onInsert: insert,
      onVerdict: (verdict) =>
        locked !== 'read-only' && locked !== 'no-author' && run(verdicts.decide(verdict)),
      onFeeling: sources.onFeeling,
      onHistory: focusHistory,
      onFinding: focusFinding,
      onSheet: sources.onSheet,
    },
    sources.letters,
  );
  useEffect(() => {
    if (locked === 'no-contact') search.close();
  }, [locked, search.close]);

  const fates = useLateFates(
    ports,
    post,
    comment.view?.signature,
    underWay === null ? null : flow.fates.value,
  );
  const stopped = flow.stopped.value;
  return {
    openSearch: search.open,
    putText(text, its) {
      search.close();
      draft.putText(text, its);
    },
    state: {
      offered: top.map(({ item, why }) => ({ template: item, why })),
      outcomes: sources.outcomes,
      draft: { ...composed, caret: draft.caret },
      gap: findGuardGap(post.site, situation),
      tags: beside.tags,
      promise: beside.promise.view,
      now,
      comment: comment.view,
      fates,
      check: {
        findings: check.findings,
        blocked: check.blocked,
        complete: rules.complete,
        overridable: check.overridable,
        reason: check.reason,
        leads: profile.agent.role === 'lead' ? null : rules.leads,
        canReword: template !== undefined && wordingsOf(template).length > 1,
      },
      searching: search.isOpen && underWay === null,
      opensWindow: comment.view === null && ports.replyLink(post, '') !== null,
      // A stopped first part is out of the log again and its draft comes back; parts already out stay in sight.
      underWay: stopped === null || stopped.attempt.part > 0 ? underWay : null,
      stopped: stopped && {
        stop: stopped.stop,
        site: post.site,
        hasIntent: ports.replyLink(post, stopped.attempt.parts[stopped.attempt.part] ?? '') !== null,
      },
      // Until it is known how far a logged reply got, nothing may be inserted a second time.
      busy: flow.busy.value || isUnknown,
      locked,
      reasonFor: verdicts.open,
      takers: verdicts.open === null ? null : sources.handover.takersOf(verdicts.open),
      letters: sources.letters,
      chord: sayInsertChord(navigator.platform),
    },
    acts: {
      onTemplate: pickTemplate,
      onSearch(open) {
        if (open) return search.open();
        const left = search.close();
        if (left !== null) draft.placeCaret(left);
      },
      onSlash: search.openAt,
      search: (query) =>
        searchTemplates(
          query,
          sources.rows.templates,
          sources.usage,
          new Set(advice.templates.map(({ item }) => item.id)),
        ).map(({ item }) => item),
      onBody: draft.setBody,
      onTag: (tag) => draft.setBody(`${composed.body.trimEnd()} ${tag}`),
      onPromise: beside.promise.keep,
      onMendAccount: sources.onOpenAccount ?? null,
      onFill: draft.fill,
      onSettle: draft.settle,
      onFix: draft.fix,
      onShowFinding: draft.show,
      onReword: reword,
      onSurroundingsRead: sources.onSurroundingsRead,
      onAccountOurs: useAccountAnswer(sources, situation.signedInHandle),
      onOverride: check.override,
      onTakeBackOverride: check.takeBack,
      onWish: check.recordWish,
      onDraftKeyDown(event) {
        if (belongsToIme(event) || event.key !== 'Escape') return;
        textRef.current?.blur();
        event.preventDefault();
      },
      onInsert: insert,
      ...comment.acts,
      ...createVerdictActs(verdicts, sources.handover, run, (key) => toaster.show(say(key))),
      underWay: {
        ...createWaitingActs(ports, pending, underWay?.waiting ?? null, run, {
          onUnsent: () => toaster.show(say('unsentSaid')),
          onLater: () => {
            askedAgain.value = false;
          },
          copy: (reply, part) => flow.copyAgain(partOf(reply, part)),
          openIntent:
            ports.replyLink(post, '') === null
              ? null
              : async (reply, part) => {
                  if (!(await flow.moveToIntent(partOf(reply, part)))) toaster.show(say('outcomeBoxHolds'));
                },
        }),
        onInsertNext: insertNext,
      },
      stopped: createStoppedActs(flow, run),
    },
  };
}
