import { WORDS_OF_JUDGING } from '@/components/panel/watch/words-of-judging';
import { Empty } from '@/components/ui/empty';
import { useTranslate } from '@/components/ui/language';
import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Desk, JudgedWatch } from '@/lib/desk/desk';
import type { Watch } from '@/lib/domain/watch';
import { uiCatalog } from '@/lib/i18n/ui';
import { watchCatalog } from '@/lib/i18n/watch';
import { sortQueue } from '@/lib/playbook/watch/watch-queue';
import type { WatchStanding } from '@/lib/playbook/watch/watch-state';
import { Loaded } from '../loaded';
import { useDeskPage } from '../page-context';
import { PageHead } from '../page-head';
import { useAct } from '../use-act';
import { WatchRow, type WatchRowActs } from './watch-row';
import './watches.css';

const LISTS = ['news', 'due', 'waiting', 'over'] as const satisfies readonly WatchStanding[];
const TITLES = {
  news: 'queueNews',
  due: 'queueDue',
  waiting: 'queueWaiting',
  over: 'queueOver',
} as const;

interface QueueRow {
  watch: Watch;
  /** Of its person, and of the agent who wrote to them: as the entry that opened it had them. */
  name: string;
  by: string;
}

async function readQueue(desk: Desk): Promise<QueueRow[]> {
  const watches = await desk.watches.queue();
  const entries = await Promise.all(
    watches.map(({ interactionId }) => desk.interactions.find(interactionId)),
  );
  return watches.map((watch, index) => {
    const entry = entries[index];
    const by = entry?.agentInitials ? `^${entry.agentInitials}` : '';
    return { watch, name: entry?.authorName || entry?.authorHandle || '—', by };
  });
}

/** Pages we commented on and replies that were answered: what came, what is due for a look, what ended. */
export function WatchesScreen() {
  const { desk } = useDeskPage();
  const t = useTranslate(watchCatalog);
  const queue = useLiveQuery(() => readQueue(desk), 'watches');
  return (
    <>
      <PageHead title={t('queueTitle')} sub={t('queueSub')} />
      <Loaded result={queue}>{(rows) => <Queue rows={rows} />}</Loaded>
    </>
  );
}

function Queue({ rows }: { rows: readonly QueueRow[] }) {
  const { desk, profile, toaster } = useDeskPage();
  const t = useTranslate(watchCatalog);
  const ui = useTranslate(uiCatalog);
  const act = useAct();
  const now = new Date();
  const { id, policy } = profile.account;
  if (rows.length === 0) {
    return (
      <Empty icon="eye" title={t('queueEmpty')} action={<a href="#/help/watches">{t('queueHelp')}</a>}>
        <p>{t('queueEmptyText')}</p>
      </Empty>
    );
  }
  async function decide(work: () => Promise<JudgedWatch>, said: Parameters<typeof t>[0]) {
    const before: JudgedWatch[] = [];
    const done = await act(async () => before.push(await work()));
    const [stood] = before;
    if (!done || stood === undefined) return;
    toaster.show(t(said), {
      action: { label: ui('undo'), run: () => void act(() => desk.watches.undo(stood)) },
    });
  }
  const acts: WatchRowActs = {
    onJudge: (watch, word) => decide(() => desk.watches.judge(watch.id, word), WORDS_OF_JUDGING[word]),
    onExtend: (watch) => decide(() => desk.watches.extend(watch.id), 'extendedSaid'),
  };
  const people = new Map(rows.map((row) => [row.watch.id, row]));
  const lists = sortQueue(
    rows.map(({ watch }) => watch),
    now,
  );
  return (
    <div class="d-stack">
      <p class="d-quiet">
        {t('queueLead', { days: policy.followUpDays })}{' '}
        <a href={`#/settings/accounts/${id}`}>{t('changeDays')}</a>
      </p>
      {lists.news.length + lists.due.length === 0 && <p>{t('queueNothingDue')}</p>}
      {LISTS.filter((list) => lists[list].length > 0).map((list) => (
        <section key={list} class="d-card" aria-labelledby={`watches-${list}`}>
          <div class="d-card-head">
            <h2 id={`watches-${list}`}>{t(TITLES[list])}</h2>
            <span class="num">{t('queueCount', { count: lists[list].length })}</span>
          </div>
          <ul class="d-watches">
            {lists[list].map((watch) => (
              <WatchRow
                key={watch.id}
                watch={watch}
                name={people.get(watch.id)?.name ?? '—'}
                by={people.get(watch.id)?.by ?? ''}
                now={now}
                acts={acts}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
