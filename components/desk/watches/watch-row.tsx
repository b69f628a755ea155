import { OutLink } from '@/components/panel/link';
import { wordsOfNews } from '@/components/panel/watch/words-of-news';
import { Button } from '@/components/ui/button';
import { useLanguage, useTranslate } from '@/components/ui/language';
import { Pill } from '@/components/ui/pill';
import { sayDate } from '@/components/ui/say-time';
import { useTimeZone } from '@/components/ui/time-zone';
import type { Watch } from '@/lib/domain/watch';
import { watchCatalog } from '@/lib/i18n/watch';
import type { WatchWord } from '@/lib/playbook/watch/judge-watch';
import { overSince } from '@/lib/playbook/watch/watch-queue';
import { openNews, standingOf, type WatchStanding, whereToLook } from '@/lib/playbook/watch/watch-state';

export interface WatchRowActs {
  onJudge: (watch: Watch, word: WatchWord) => unknown;
  onExtend: (watch: Watch) => unknown;
}

/** A watched page: its link, what came, its dates, and the agent's word. */
export function WatchRow({
  watch,
  name,
  by,
  now,
  acts,
}: {
  watch: Watch;
  name: string;
  by: string;
  now: Date;
  acts: WatchRowActs;
}) {
  const t = useTranslate(watchCatalog);
  const language = useLanguage();
  const zone = useTimeZone();
  const standing = standingOf(watch, now);
  const day = (instant: string) => sayDate(instant, now, language, zone);
  const news = openNews(watch).length;
  const url = whereToLook(watch);
  const title = watch.post.title || watch.post.url || t('noTitle');
  return (
    <li>
      <div class="d-watch-what">
        <p class="d-watch-title">
          {url === null ? <span title={t('noLink')}>{title}</span> : <OutLink url={url}>{title}</OutLink>}
        </p>
        <p class="d-quiet">
          <bdi>{name}</bdi>
          {by && ` · ${by}`} · <DatesOf watch={watch} now={now} say={day} />
        </p>
      </div>
      {news > 0 && (
        <Pill tone={standing === 'over' ? 'info' : 'accent'} dot={standing === 'over' ? 'ring' : 'full'}>
          {t(wordsOfCount(watch, standing), { count: news })}
        </Pill>
      )}
      <div class="d-watch-acts">
        {standing === 'over' ? (
          <>
            <Button size="s" onClick={() => acts.onExtend(watch)}>
              {t('extend')}
            </Button>
            {news > 0 && (
              <Button size="s" kind="quiet" onClick={() => acts.onJudge(watch, 'read')}>
                {t('read')}
              </Button>
            )}
          </>
        ) : (
          <>
            <Button size="s" onClick={() => acts.onJudge(watch, 'answered')}>
              {t('answered')}
            </Button>
            {news > 0 && (
              <Button size="s" kind="quiet" onClick={() => acts.onJudge(watch, 'not-yet')}>
                {t('notYet')}
              </Button>
            )}
            <Button size="s" kind="quiet" onClick={() => acts.onJudge(watch, 'ended')}>
              {t('end')}
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

function wordsOfCount(watch: Watch, standing: WatchStanding) {
  if (standing !== 'over') return wordsOfNews(watch);
  return watch.state === 'answered' ? 'lateAnswered' : 'late';
}

function DatesOf({ watch, now, say }: { watch: Watch; now: Date; say: (instant: string) => string }) {
  const t = useTranslate(watchCatalog);
  if (standingOf(watch, now) === 'over') {
    const text = watch.state === 'answered' ? 'answeredOn' : 'endedOn';
    return <span class="num">{t(text, { when: say(overSince(watch)) })}</span>;
  }
  const [first] = openNews(watch)
    .map(({ seenAt }) => seenAt)
    .toSorted();
  if (first !== undefined) return <span class="num">{t('noticedOn', { when: say(first) })}</span>;
  return (
    <span class="num">
      {t('dueOn', { when: say(watch.dueAt) })} · {t('endsOn', { when: say(watch.endsAt) })}
    </span>
  );
}
