import { OutLink } from '@/components/panel/link';
import { useLanguage, useTranslate } from '@/components/ui/language';
import { Pill } from '@/components/ui/pill';
import { sayDate, sayTime } from '@/components/ui/say-time';
import { useTimeZone } from '@/components/ui/time-zone';
import { siteKindOf } from '@/lib/domain/site-kind';
import type { News, Watch } from '@/lib/domain/watch';
import { watchCatalog } from '@/lib/i18n/watch';

interface NewsItemProps {
  news: News;
  site: Watch['post']['site'];
  now: Date;
  onOpen: (url: string) => void;
}

/** What came after ours, one below the other. */
export function NewsList({ news, ...of }: Omit<NewsItemProps, 'news'> & { news: readonly News[] }) {
  return (
    <ul>
      {news.map((each) => (
        <NewsItem key={`${each.id} ${each.hash}`} news={each} {...of} />
      ))}
    </ul>
  );
}

/** What somebody wrote after ours: who, when, the text as far as it is kept, and the way there. */
function NewsItem({ news, site, now, onOpen }: NewsItemProps) {
  const t = useTranslate(watchCatalog);
  const language = useLanguage();
  const zone = useTimeZone();
  const { name, byOwner, toUs, postedAt, text, url } = news;
  return (
    <li>
      <p class="pn-watch-who">
        <b>
          <bdi>{name ?? '—'}</bdi>
        </b>
        {byOwner && <Pill tone="accent">{t(siteKindOf(site) === 'blog' ? 'owner' : 'person')}</Pill>}
        {toUs && <Pill tone="info">{t('toUs')}</Pill>}
        {postedAt !== null && (
          <time class="num" dateTime={postedAt}>
            {sayDate(postedAt, now, language, zone)} {sayTime(postedAt, zone)}
          </time>
        )}
      </p>
      {text !== '' && <p class="pn-watch-text">{text}</p>}
      <OutLink class="pn-watch-link" url={url} onOpen={onOpen}>
        {t('readThere')}
      </OutLink>
    </li>
  );
}
