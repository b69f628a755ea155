import type { RefObject } from 'preact';
import { useCallback, useMemo, useRef } from 'preact/hooks';
import type { PostActs, PostView } from '@/components/panel/panel';
import type { DockActs, DockState } from '@/components/panel/reply/dock';
import { useLanguage, useTranslate } from '@/components/ui/language';
import { useTimeZone } from '@/components/ui/time-zone';
import type { Toaster } from '@/components/ui/toaster';
import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Desk, Profile } from '@/lib/desk/desk';
import type { Account } from '@/lib/domain/account';
import { postKey } from '@/lib/domain/post-key';
import { noticesCatalog } from '@/lib/i18n/panel-notices';
import type { SelectedPost } from '@/lib/messaging/protocol';
import { escalationValues } from '@/lib/playbook/escalation/choose-escalation';
import { offeredTemplates } from '@/lib/playbook/offered';
import { surroundingsLink } from '@/lib/playbook/surroundings';
import { weighOutcomes } from '@/lib/playbook/weigh-uses';
import type { ReplyRules } from '../check/reply-rules';
import { valuesFor } from '../draft/compose-draft';
import type { ReplyPorts, SidePorts } from '../ports';
import { wordsOfError } from '../say-error';
import { useTemplateOutcomes } from '../template/use-template-outcomes';
import { useTemplateUsage } from '../template/use-template-usage';
import { useDock } from '../use-dock';
import { useNow } from '../use-now';
import { NOBODY, readPerson } from './read-person';
import { advise, NO_PLAYBOOK, type PlaybookRows } from './read-playbook';
import type { SurroundingsStore } from './surroundings-store';
import { useFeelings } from './use-feelings';
import { findVerdict, useHandover } from './use-handover';
import { usePostActs } from './use-post-acts';
import { useSurroundings } from './use-surroundings';

/** What one post in front of the agent is made of. */
export interface PostSources {
  desk: Desk;
  ports: ReplyPorts;
  selected: SelectedPost;
  profile: Profile;
  rules: ReplyRules;
  playbook: PlaybookRows;
  /** State of an incident as templates put it in; empty for none. */
  incident: string;
  writable: boolean;
  letters: boolean;
  toaster: Toaster;
  onReread: () => void;
  onSheet: () => void;
  /** Leads to where the account's handles are set; absent where no page can be opened. */
  onOpenAccount?: () => void;
  surroundings: SurroundingsStore;
  side: SidePorts;
}

export interface PostModel {
  view: PostView;
  acts: PostActs;
  dock: { state: DockState; acts: DockActs };
  textRef: RefObject<HTMLTextAreaElement | null>;
  openSearch: () => void;
}

/**
 * One post wired to the desk, for the panel and the mini card alike. Mount anew for each post: the draft and its caret
 * belong to one.
 */
export function usePost(sources: PostSources): PostModel {
  const { desk, ports, selected, profile, playbook, toaster } = sources;
  const language = useLanguage();
  const say = useTranslate(noticesCatalog);
  const textRef = useRef<HTMLTextAreaElement | null>(null);
  const now = useNow(ports.now);

  const people = useLiveQuery(() => readPerson(desk, selected.post.author), postKey(selected.post), 'first');
  const person = people.state === 'ready' ? people.value : NOBODY;
  const rows = useMemo(() => {
    const speaker = { agentId: profile.agent.id, accountId: profile.account.id };
    return { ...playbook, templates: offeredTemplates(playbook.templates, speaker) };
  }, [playbook, profile]);
  const uses = useTemplateUsage(desk, people.state === 'ready');
  const outcomes = useTemplateOutcomes(desk, people.state === 'ready');
  const usage = useMemo(() => weighOutcomes(uses, outcomes), [uses, outcomes]);
  const advice = useMemo(
    () => advise(selected, person, rows, usage, now, profile.account),
    [selected, person, rows, usage, now, profile],
  );
  const { incident } = sources;
  const timeZone = useTimeZone();
  const { formUrl, book } = advice;
  const { post } = selected;
  const { agent, account } = profile;
  const valuesAs = useCallback(
    (speaker: Account) =>
      valuesFor({
        profile: { agent, account: speaker },
        post,
        person,
        incident,
        formUrl,
        book,
        language,
        now,
        timeZone,
      }),
    [agent, post, person, incident, formUrl, book, language, now, timeZone],
  );
  const values = useMemo(() => valuesAs(account), [valuesAs, account]);
  const tell = (error: unknown) => toaster.show(say(wordsOfError(error)), { tone: 'bad' });

  const key = postKey(selected.post);
  const tick = useSurroundings(sources.surroundings, key);
  const surroundingsRead = tick !== null;
  const handover = useHandover({ ...sources, surroundingsRead, person, book: advice.book, tell });
  const run = (work: Promise<unknown>) => void work.catch(tell);
  const setRead = (read: boolean) => run(sources.surroundings.set(key, read));
  const feelings = useFeelings({
    ...sources,
    person,
    signals: advice.signals,
    elsewhere: advice.elsewhere,
    tell,
  });
  const { openSearch, putText, ...dock } = useDock({
    ...sources,
    onFeeling: feelings.onNext,
    surroundingsRead,
    onSurroundingsRead: () => setRead(true),
    openForm: (url) => run(sources.side.openForm(url)),
    handover,
    person,
    reading: people.state,
    rows,
    usage,
    outcomes,
    advice,
    values,
    valuesAs,
    now,
    textRef,
    tell,
  });
  const acts = usePostActs({ desk, selected, toaster, tell, onReread: sources.onReread });
  const { escalation } = advice;
  return {
    acts: {
      ...acts,
      onMoveThere: (entry) => putText(entry.reply, { ...values, ...escalationValues(entry) }),
      onHandOver: handover.handOver,
      onJudge: feelings.onJudge,
      onSurroundings: setRead,
      onOpen: (url) => run(sources.side.openPage(url)),
    },
    dock,
    textRef,
    openSearch,
    view: {
      selected,
      known: person.known,
      reading: people.state,
      playbookRead: playbook !== NO_PLAYBOOK,
      state: person.state,
      refusal: person.refusal,
      last: person.last,
      feelings: feelings.view,
      history: person.history,
      signals: advice.signals,
      elsewhere: advice.elsewhere,
      guidelines: advice.guidelines.map(({ item, why }) => ({ guideline: item, why })),
      decisions: profile.account.policy.decisions,
      escalation:
        escalation === undefined
          ? null
          : { card: escalation, handedOver: findVerdict(person, selected, 'escalate') !== undefined },
      refusalPhrase: advice.refusal ?? null,
      surroundings: { tick, link: surroundingsLink(selected.post) },
      now,
      readOnly: !sources.writable,
    },
  };
}
