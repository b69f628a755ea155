import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/language';
import { watchCatalog } from '@/lib/i18n/watch';
import { openNews } from '@/lib/playbook/watch/watch-state';
import { NewsList } from './news-list';
import type { CardProps } from './watch-card';

/** What came after a watch ended: one line that opens, and the way back. Nothing where nothing came. */
export function LateLine({ watch, now, readOnly, acts }: CardProps) {
  const t = useTranslate(watchCatalog);
  const news = openNews(watch);
  if (news.length === 0) return null;
  const said = t(watch.state === 'answered' ? 'lateAnswered' : 'late', { count: news.length });
  return (
    <div class="pn-watch pn-watch-late">
      <details>
        <summary>{said}</summary>
        <NewsList news={news} site={watch.post.site} now={now} onOpen={acts.onOpen} />
      </details>
      {!readOnly && (
        <div class="pn-watch-acts">
          <Button size="s" onClick={() => acts.onExtend(watch)}>
            {t('extend')}
          </Button>
          <Button size="s" kind="quiet" onClick={() => acts.onJudge(watch, 'read')}>
            {t('read')}
          </Button>
        </div>
      )}
    </div>
  );
}
