import { useRef } from 'preact/hooks';
import type { Taker } from '@/components/panel/reply/taker-choice';
import { useLanguage, useTranslate } from '@/components/ui/language';
import { useTimeZone } from '@/components/ui/time-zone';
import type { Toaster } from '@/components/ui/toaster';
import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Desk, Profile } from '@/lib/desk/desk';
import type { Correction } from '@/lib/desk/log/log-input';
import type { Agent } from '@/lib/domain/agent';
import type { Escalation } from '@/lib/domain/escalation';
import type { Interaction, Verdict } from '@/lib/domain/interaction';
import { newId } from '@/lib/domain/new-id';
import { reflexesCatalog } from '@/lib/i18n/panel-reflexes';
import { uiCatalog } from '@/lib/i18n/ui';
import type { SelectedPost } from '@/lib/messaging/protocol';
import { type HandoverSources, isLeftOutOf, writeHandover } from '@/lib/playbook/escalation/write-handover';
import { recordCheck } from '../check/record-check';
import type { ReplyPorts, SidePorts } from '../ports';
import type { Person } from './read-person';

/** Notes to whoever takes over or is asked: written, copied, logged. */
export interface Handover {
  /** To whom a note may go with a verdict, those named lately among them; null where there is no note. */
  takersOf(verdict: Verdict): readonly Taker[] | null;
  /** Copies the note. @param taker id, or a name in the agent's words; empty where nobody is named */
  copyTo(verdict: Verdict, taker: string, reason: string): Promise<void>;
  /** What the log keeps of a verdict's reason and of whom it names. */
  wordsOf(verdict: Verdict, taker: string, reason: string): Correction;
  /** The card's one click: logs the hand-over once, copies the note, offers a way back. */
  handOver(entry: Escalation, reason: string): void;
}

/** What the book tells of somebody it does not name. */
const NO_DETAILS = { department: '', contact: '', reach: '', hours: '', handOver: '' };

/** So many names of earlier entries are offered again, out of so many entries. */
const EARLIER = { names: 8, entries: 50 };

/** Whom entries of one kind named, the last first. */
async function readNamed(
  desk: Pick<Desk, 'interactions'>,
  action: 'escalate' | 'consult',
): Promise<string[]> {
  const { rows } = await desk.interactions.page(
    { action, withoutSites: ['practice'] },
    null,
    EARLIER.entries,
  );
  return [...new Set(rows.flatMap(({ escalatedTo, consulted }) => escalatedTo || consulted || []))];
}

/** Who takes over, as the log and the CSV name them. */
function nameEntry({ topic, department, contact }: Escalation): string {
  return [department, contact].filter(Boolean).join(' ') || topic;
}

/** What was decided about this very post and stands in the log. */
export function findVerdict(
  person: Person,
  { post }: SelectedPost,
  verdict: Verdict,
): Interaction | undefined {
  return person.history.find(
    ({ action, post: about }) => action === verdict && post.id !== null && about.id === post.id,
  );
}

/** Hand-overs and consultations for one post. */
export function useHandover(sources: {
  desk: Pick<Desk, 'agents' | 'interactions'>;
  ports: Pick<ReplyPorts, 'now'>;
  side: Pick<SidePorts, 'copyNote'>;
  selected: SelectedPost;
  profile: Profile;
  person: Person;
  book: readonly Escalation[];
  /** Whether the agent had the posts around in front of them: logged with the hand-over. */
  surroundingsRead: boolean;
  toaster: Toaster;
  tell: (error: unknown) => void;
}): Handover {
  const { desk, ports, side, selected, profile, person, book, toaster, tell } = sources;
  const { agent, account } = profile;
  const language = useLanguage();
  const timeZone = useTimeZone();
  const t = useTranslate(reflexesCatalog);
  const ui = useTranslate(uiCatalog);
  const agents = useLiveQuery(() => desk.agents.all(), 'agents');
  const colleagues = agents.state === 'ready' ? agents.value.filter(({ id }) => id !== agent.id) : [];
  const named = useLiveQuery(
    async () => ({ escalate: await readNamed(desk, 'escalate'), consult: await readNamed(desk, 'consult') }),
    'takers',
  );
  /** Names of earlier entries beside those there are anyway: what the log calls these is known. */
  const earlier = (verdict: 'escalate' | 'consult', known: readonly string[]): Taker[] =>
    (named.state === 'ready' ? named.value[verdict] : [])
      .filter((name) => !known.includes(name))
      .slice(0, EARLIER.names)
      .map((name) => ({ id: name, name }));
  /** Entry of the card's click: a second one before the history shows it is the same hand-over. */
  const logged = useRef<string | null>(null);
  const sayColleague = ({ name, initials, role }: Agent) =>
    t(role === 'lead' ? 'colleagueLead' : 'colleague', { name, initials });
  const nameColleague = (taker: string) => {
    const colleague = colleagues.find(({ id }) => id === taker);
    return colleague ? sayColleague(colleague) : taker;
  };
  const sayEntry = ({ topic, department }: Escalation) => [department, topic].filter(Boolean).join(' — ');

  const write = (to: HandoverSources['to'], colleague: string, reason: string, caseId: string | null) =>
    writeHandover({
      post: selected.post,
      history: person.history,
      caseId,
      agent,
      account,
      to,
      colleague,
      reason,
      now: ports.now(),
      timeZone,
      language,
    });

  async function copy(note: string): Promise<void> {
    await side.copyNote(note);
    if (isLeftOutOf(note, language)) toaster.show(t('noteLacksData'));
  }

  function logOnce(entry: Escalation, reason: string): Promise<Interaction> {
    const id = logged.current ?? newId();
    logged.current = id;
    const { post, marks } = selected;
    const { department } = entry;
    return desk.interactions.log({
      id,
      post,
      marks,
      agent,
      account,
      action: 'escalate',
      note: reason,
      escalatedTo: nameEntry(entry),
      check: recordCheck(account.policy, sources.surroundingsRead, ports.now()),
      ...(department === '' ? {} : { department }),
    });
  }

  async function handOver(entry: Escalation, reason: string): Promise<void> {
    const before = findVerdict(person, selected, 'escalate');
    if (before !== undefined) {
      await copy(write(entry, '', reason, before.caseId));
      toaster.show(t('noteCopied'));
      return;
    }
    const interaction = await logOnce(entry, reason);
    const undo = async () => {
      logged.current = null;
      await desk.interactions.undo(interaction.id);
    };
    try {
      await copy(write(entry, '', reason, interaction.caseId));
    } catch (error) {
      // Nobody got the note, so nothing was handed over.
      await undo();
      throw error;
    }
    toaster.show(t('handedOver'), { action: { label: ui('undo'), run: () => void undo().catch(tell) } });
  }

  return {
    takersOf(verdict) {
      if (verdict === 'consult') {
        const known = colleagues.map((each) => ({ id: each.id, name: sayColleague(each) }));
        return [...known, ...earlier('consult', [...known.map(({ name }) => name), sayColleague(agent)])];
      }
      if (verdict !== 'escalate') return null;
      const known = book.map((entry) => ({ id: entry.id, name: sayEntry(entry) }));
      return [...known, ...earlier('escalate', book.map(nameEntry))];
    },
    async copyTo(verdict, taker, reason) {
      const caseId = person.last?.interaction.caseId ?? null;
      const entry = book.find(({ id }) => id === taker) ?? { ...NO_DETAILS, topic: taker };
      const note =
        verdict === 'consult'
          ? write(null, nameColleague(taker), reason, caseId)
          : write(entry, '', reason, caseId);
      await copy(note);
    },
    wordsOf(verdict, taker, reason) {
      if (taker === '') return { note: reason };
      if (verdict === 'consult') return { note: reason, consulted: nameColleague(taker) };
      const entry = book.find(({ id }) => id === taker);
      return { note: reason, escalatedTo: entry ? nameEntry(entry) : taker };
    },
    handOver: (entry, reason) => void handOver(entry, reason).catch(tell),
  };
}
