import { OutLink } from '@/components/panel/link';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/language';
import { Pill } from '@/components/ui/pill';
import { Section } from '@/components/ui/section';
import type { Watch } from '@/lib/domain/watch';
import { watchCatalog } from '@/lib/i18n/watch';
import { sortQueue } from '@/lib/playbook/watch/watch-queue';
import { openNews, whereToLook } from '@/lib/playbook/watch/watch-state';
import { wordsOfNews } from './words-of-news';
import './watch-start.css';

/** As many as fit beside what else begins a day. */
const FIRST = 4;

/** Pages with answers, then those due for a look; the rest stands on the desk page. Nothing where none is. */
export function WatchStart(props: {
  watches: readonly Watch[];
  now: Date;
  onOpen: (url: string) => void;
  onOpenQueue: () => void;
}) {
  const t = useTranslate(watchCatalog);
  const { news, due } = sortQueue(props.watches, props.now);
  const waiting = [...news, ...due];
  if (waiting.length === 0) return null;
  return (
    <Section
      class="pn-watches"
      title={t('startTitle')}
      aside={<span class="num">{t('queueCount', { count: waiting.length })}</span>}
    >
      <ul>
        {waiting.slice(0, FIRST).map((watch) => (
          <li key={watch.id}>
            <OutLink url={whereToLook(watch)} onOpen={props.onOpen}>
              {watch.post.title || watch.post.url || t('noTitle')}
            </OutLink>
            {openNews(watch).length > 0 && (
              <Pill tone="accent" dot="full">
                {t(wordsOfNews(watch), { count: openNews(watch).length })}
              </Pill>
            )}
          </li>
        ))}
      </ul>
      <Button size="s" kind="quiet" onClick={props.onOpenQueue}>
        {t('startMore', { count: props.watches.length })}
      </Button>
    </Section>
  );
}
