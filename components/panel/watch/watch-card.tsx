import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useLanguage, useTranslate } from '@/components/ui/language';
import { sayDate } from '@/components/ui/say-time';
import { Section } from '@/components/ui/section';
import { useTimeZone } from '@/components/ui/time-zone';
import type { Watch } from '@/lib/domain/watch';
import { watchCatalog } from '@/lib/i18n/watch';
import type { WatchWord } from '@/lib/playbook/watch/judge-watch';
import { openNews, standingOf } from '@/lib/playbook/watch/watch-state';
import { LateLine } from './late-line';
import { NewsList } from './news-list';
import { wordsOfNews } from './words-of-news';
import './watch-card.css';

/** More than this is read on the page. */
const FIRST = 5;
const FIRST_BRIEF = 2;

/** What may be done with a watch. */
export interface WatchActs {
  onJudge: (watch: Watch, word: WatchWord) => unknown;
  /** Takes one up again that ended. */
  onExtend: (watch: Watch) => unknown;
  /** Opens a page; the panel stays with the post. */
  onOpen: (url: string) => void;
}

export interface CardProps {
  watch: Watch;
  now: Date;
  readOnly: boolean;
  /** In a small place. */
  brief?: boolean;
  acts: WatchActs;
}

/**
 * What came after our comment, the owner's word first; or, while nothing did, that the page is watched. What came after a
 * watch ended is said quietly.
 */
export function WatchCard(props: CardProps) {
  const { watch, now } = props;
  if (standingOf(watch, now) === 'over') return <LateLine {...props} />;
  return openNews(watch).length > 0 ? <NewsCard {...props} /> : <QuietLine {...props} />;
}

function NewsCard({ watch, now, readOnly, brief, acts }: CardProps) {
  const t = useTranslate(watchCatalog);
  const [all, setAll] = useState(false);
  const news = openNews(watch);
  const shown = all ? news : news.slice(0, brief ? FIRST_BRIEF : FIRST);
  return (
    <Section class="pn-watch" title={t(wordsOfNews(watch), { count: news.length })}>
      <NewsList news={shown} site={watch.post.site} now={now} onOpen={acts.onOpen} />
      {news.length > shown.length && (
        <Button size="s" kind="quiet" onClick={() => setAll(true)}>
          {t('moreNews', { count: news.length - shown.length })}
        </Button>
      )}
      {watch.unclear > 0 && <p class="pn-watch-unclear">{t('unclear', { count: watch.unclear })}</p>}
      {!readOnly && (
        <div class="pn-watch-acts">
          <Button size="s" kind="primary" onClick={() => acts.onJudge(watch, 'answered')}>
            {t('answered')}
          </Button>
          <Button size="s" onClick={() => acts.onJudge(watch, 'not-yet')}>
            {t('notYet')}
          </Button>
          <Button size="s" kind="quiet" onClick={() => acts.onJudge(watch, 'ended')}>
            {t('end')}
          </Button>
        </div>
      )}
    </Section>
  );
}

function QuietLine({ watch, now, readOnly, acts }: CardProps) {
  const t = useTranslate(watchCatalog);
  const language = useLanguage();
  const zone = useTimeZone();
  const day = (instant: string) => sayDate(instant, now, language, zone);
  return (
    <div class="pn-watch-quiet">
      <p>
        <b>{t('watching')}</b>{' '}
        <small>{t('watchingUntil', { due: day(watch.dueAt), end: day(watch.endsAt) })}</small>
      </p>
      {watch.unclear > 0 && <p class="pn-watch-unclear">{t('unclear', { count: watch.unclear })}</p>}
      {!readOnly && (
        <div class="pn-watch-acts">
          <Button size="s" onClick={() => acts.onJudge(watch, 'answered')}>
            {t('answered')}
          </Button>
          <Button size="s" kind="quiet" onClick={() => acts.onJudge(watch, 'ended')}>
            {t('end')}
          </Button>
        </div>
      )}
    </div>
  );
}
