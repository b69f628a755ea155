import { useEffect, useMemo } from 'preact/hooks';
import type { DockActs, DockState } from '@/components/panel/reply/dock';
import { belongsToIme } from '@/components/ui/ime-guard';
import { useTranslate } from '@/components/ui/language';
import { findHandleOn } from '@/lib/domain/account-handle';
import { findGuardGap } from '@/lib/domain/guard-gap';
import { dockCatalog } from '@/lib/i18n/panel-dock';
import type { TemplateValues } from '@/lib/reply/render-template';
import { useAccountAnswer } from './account/use-account-answer';
import { useFollowAccount } from './account/use-follow-account';
import { useOtherAccount } from './account/use-other-account';
import { useSignedIn } from './account/use-signed-in';
import { findLock } from './check/find-lock';
import { recordCheck } from './check/record-check';
import { useReplyCheck } from './check/use-reply-check';
import { sayInsertChord } from './chord';
import { useCommentForm } from './comment/use-comment-form';
import type { DockSources } from './dock-sources';
import { composeDraft } from './draft/compose-draft';
import { useBesideDraft } from './draft/use-beside-draft';
import { useDraft } from './draft/use-draft';
import { useLeadToMend } from './draft/use-lead-to-mend';
import { useInsertion } from './insertion/use-insertion';
import { useKindCount } from './outgoing/use-kind-count';
import { findVerdict } from './post/use-handover';
import { readStage } from './reply-stage';
import { useReplyTemplates } from './template/use-reply-templates';
import { focusFinding, focusHistory, usePanelKeys } from './use-panel-keys';
import { useVerdicts } from './verdict/use-verdicts';
import { createVerdictActs } from './verdict/verdict-acts';

export interface DockModel {
  state: DockState;
  acts: DockActs;
  openSearch: () => void;
  /** Puts a text of no template into the draft. */
  putText: (text: string, values: TemplateValues) => void;
}

/** Puts draft, check, insertion, verdicts and keys together into what the dock shows and does. */
export function useDock(sources: DockSources): DockModel {
  const { desk, ports, selected, profile, person, values, now, rules, textRef, toaster, tell } = sources;
  const { post, marks } = selected;
  const say = useTranslate(dockCatalog);
  const draft = useDraft(desk, post, profile.account.id, textRef, tell);
  const templates = useReplyTemplates(sources, draft);
  useFollowAccount(sources, draft);
  const leadToMend = useLeadToMend(toaster, draft.show);
  const base = { post, marks, agent: profile.agent, account: profile.account };
  const verdicts = useVerdicts(desk, base, () =>
    recordCheck(profile.account.policy, sources.surroundingsRead, ports.now()),
  );
  const expectedHandle = findHandleOn(profile.account.handles, post.site);
  const accountId = profile.account.id;
  const stage = useMemo(
    () => readStage(person, post, { accountId, handle: expectedHandle }),
    [person, post, accountId, expectedHandle],
  );
  const composed = useMemo(
    () => composeDraft(draft.content, profile, post, values, stage),
    [draft.content, profile, post, values, stage],
  );
  const signedIn = useSignedIn(ports, selected.ownHandle);
  const comment = useCommentForm(desk, ports, post, profile, composed, sources.openForm, tell);
  const { action } = templates;
  const { text } = composed.composition.draft;
  const beside = useBesideDraft(text, templates, marks, sources.rows.lists, profile, ports.now);
  const situation = {
    noContact: person.refusal !== null,
    signedInHandle: signedIn.handle,
    accountHandle: expectedHandle,
    site: post.site,
    authorId: person.known?.id ?? null,
    templateIds: templates.ids,
    action,
    now,
    surroundingsRead: sources.surroundingsRead,
    categories: beside.categories,
    consulted: findVerdict(person, selected, 'consult') !== undefined,
    outgoing: useKindCount(desk, profile, templates.standing, now),
    sendable: comment.sendable,
  };
  const check = useReplyCheck(rules, composed.composition, situation, profile, person.history);
  const locked = findLock(person, post, sources.writable);
  const insertion = useInsertion(sources, {
    store: draft.store,
    locked,
    speaker: { expectedHandle, seenHandle: signedIn.handle, ...comment.signed },
    signature: comment.view?.signature,
    leadToMend: () => check.blocked && leadToMend(check.findings),
    isReady: composed.body.trim() !== '' && !check.blocked && rules.complete && !comment.isTooLong,
    compose: () => ({
      ...base,
      action,
      check: check.record(),
      ...beside.promise.record(),
      templates: templates.standing.map(({ id, title }) => ({ id, title })),
      parts: composed.composition.parts.map((part) => part.text),
    }),
  });
  const { underWay, stopped } = insertion.state;
  const { learn } = signedIn;
  const readAtStop = stopped !== null && 'signedIn' in stopped.stop ? stopped.stop.signedIn : null;
  useEffect(() => {
    if (readAtStop !== null) learn(readAtStop);
  }, [readAtStop, learn]);
  const otherAccount = useOtherAccount(sources, signedIn.handle);

  const run = (work: Promise<unknown>, done?: () => void): Promise<void> => work.then(done, tell);
  usePanelKeys(
    {
      onSearch: templates.openSearch,
      onTop(index) {
        const offered = templates.offered[index];
        if (offered && locked === null && underWay === null) templates.acts.onTemplate(offered.template);
      },
      onWrite: () => textRef.current?.focus(),
      onInsert: insertion.acts.onInsert,
      onVerdict: (verdict) =>
        locked !== 'read-only' && locked !== 'no-author' && void run(verdicts.decide(verdict)),
      onFeeling: sources.onFeeling,
      onHistory: focusHistory,
      onFinding: focusFinding,
      onSheet: sources.onSheet,
    },
    sources.letters,
  );
  const { closeSearch } = templates;
  useEffect(() => {
    if (locked === 'no-contact') closeSearch();
  }, [locked, closeSearch]);

  return {
    openSearch: templates.openSearch,
    putText(its, itsValues) {
      closeSearch();
      draft.putText(its, itsValues);
    },
    state: {
      offered: templates.offered,
      outcomes: sources.outcomes,
      draft: { ...composed, templateIds: templates.ids, caret: draft.caret },
      otherAccount: otherAccount?.company ?? null,
      gap: findGuardGap(post.site, situation),
      tags: beside.tags,
      promise: beside.promise.view,
      now,
      comment: comment.view,
      check: {
        findings: check.findings,
        blocked: check.blocked,
        complete: rules.complete,
        overridable: check.overridable,
        reason: check.reason,
        leads: profile.agent.role === 'lead' ? null : rules.leads,
        canReword: templates.canReword,
      },
      searching: templates.isSearching && underWay === null,
      opensWindow: comment.view === null && ports.replyLink(post, '') !== null,
      ...insertion.state,
      locked,
      reasonFor: verdicts.open,
      reasonWords: verdicts.words,
      takers: verdicts.open === null ? null : sources.handover.takersOf(verdicts.open),
      letters: sources.letters,
      chord: sayInsertChord(navigator.platform),
    },
    acts: {
      ...templates.acts,
      onBody: draft.setBody,
      onTag: (tag) => draft.setBody(`${composed.body.trimEnd()} ${tag}`),
      onPromise: beside.promise.keep,
      onMendAccount: sources.onOpenAccount ?? null,
      onFill: draft.fill,
      onSettle: draft.settle,
      onFix: draft.fix,
      onShowFinding: draft.show,
      onSurroundingsRead: sources.onSurroundingsRead,
      onAccountOurs: useAccountAnswer(sources, insertion.acts.stopped.onCancel),
      onWriteAs: () => otherAccount?.onWriteAs(),
      onOverride: check.override,
      onTakeBackOverride: check.takeBack,
      onWish: check.recordWish,
      onDraftKeyDown(event) {
        if (belongsToIme(event) || event.key !== 'Escape') return;
        textRef.current?.blur();
        event.preventDefault();
      },
      ...comment.acts,
      ...createVerdictActs(verdicts, sources.handover, run, (key) => toaster.show(say(key))),
      ...insertion.acts,
    },
  };
}
