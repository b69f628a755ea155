import type { ComponentChildren } from 'preact';
import { OutLink } from '@/components/panel/link';
import { STYLE_WORDS } from '@/components/panel/words';
import { Band } from '@/components/ui/band';
import { Button } from '@/components/ui/button';
import { useLanguage, useTranslate } from '@/components/ui/language';
import { MarkedText } from '@/components/ui/marked-text';
import { calendarDays, sayDate, sayTime } from '@/components/ui/say-time';
import { Section } from '@/components/ui/section';
import { useTimeZone } from '@/components/ui/time-zone';
import { listFound, type Mark } from '@/lib/domain/mark';
import type { Post } from '@/lib/domain/post';
import { panelCatalog } from '@/lib/i18n/panel';
import { sitesCatalog } from '@/lib/i18n/sites';
import './post-card.css';

const TITLES = { post: 'post', quote: 'postQuote', entry: 'postEntry', comment: 'postComment' } as const;

/** The post the agent chose, as the page showed it. */
export function PostCard(props: {
  post: Post;
  marks: readonly Mark[];
  now: Date;
  onReread: () => void;
  /** Whether the posts around were read. */
  children?: ComponentChildren;
}) {
  const t = useTranslate(panelCatalog);
  const siteName = useTranslate(sitesCatalog);
  const language = useLanguage();
  const zone = useTimeZone();
  const { post, marks } = props;
  const lists = [...new Set(listFound(marks).map(({ list }) => list))];
  const sayWhen = (at: string) => {
    const days = calendarDays(new Date(at), props.now, zone);
    if (days === 0) return t('today', { time: sayTime(at, zone) });
    if (days === 1) return t('yesterday', { time: sayTime(at, zone) });
    return `${sayDate(at, props.now, language, zone)} ${sayTime(at, zone)}`;
  };
  const unsure = post.truncated ? 'truncated' : post.translated ? 'translated' : null;
  return (
    <Section
      class="pn-post"
      title={t(TITLES[post.kind])}
      aside={<OutLink url={post.permalink}>{t('openPost')}</OutLink>}
    >
      {post.title !== null && <h3>{post.title}</h3>}
      {post.text === '' ? (
        <p class="pn-quiet">{t('noText')}</p>
      ) : (
        <MarkedText
          text={post.text}
          marks={marks}
          sayMark={(mark) => `${mark.list} · ${t(STYLE_WORDS[mark.style])}`}
        />
      )}
      <p class="pn-meta">
        {post.postedAt !== null && (
          <time class="num" dateTime={post.postedAt}>
            {sayWhen(post.postedAt)}
          </time>
        )}
        <span>{siteName(`site.${post.site}`)}</span>
        {post.repostedBy !== null && <span>{t('repostedBy', { handle: post.repostedBy })}</span>}
        {lists.length > 0 && <span>{lists.join(' · ')}</span>}
      </p>
      {props.children}
      {unsure !== null && (
        <Band
          tone="info"
          action={
            <Button size="s" onClick={props.onReread}>
              {t('reread')}
            </Button>
          }
        >
          {t(unsure)}
        </Band>
      )}
    </Section>
  );
}
