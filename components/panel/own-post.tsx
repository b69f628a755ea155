import type { ComponentChildren } from 'preact';
import { Who } from '@/components/panel/author/who';
import { OutLink } from '@/components/panel/link';
import { PostCard } from '@/components/panel/post/post-card';
import { WatchCard } from '@/components/panel/watch/watch-card';
import { Band } from '@/components/ui/band';
import { useTranslate } from '@/components/ui/language';
import { noticesCatalog } from '@/lib/i18n/panel-notices';
import { watchCatalog } from '@/lib/i18n/watch';
import type { PostSources } from './model/post/use-post';
import { useWatches } from './model/post/use-watches';
import { wordsOfError } from './model/say-error';
import { useNow } from './model/use-now';
import './own-post.css';

/** A post of the desk's own account: nobody to reply to, but what came after it. */
export function OwnPost(
  props: Pick<PostSources, 'desk' | 'ports' | 'selected' | 'writable' | 'toaster' | 'onReread' | 'side'> & {
    /** For a small place. */
    brief?: boolean;
    /** Stands beside the name. */
    aside?: ComponentChildren;
  },
) {
  const { desk, toaster, side, brief = false } = props;
  const { post, marks } = props.selected;
  const t = useTranslate(watchCatalog);
  const say = useTranslate(noticesCatalog);
  const now = useNow(props.ports.now);
  const tell = (error: unknown) => toaster.show(say(wordsOfError(error)), { tone: 'bad' });
  const { watches, judge, extend } = useWatches({ desk, authorId: null, post, now, toaster, tell });
  const onOpen = (url: string) => void side.openPage(url).catch(tell);
  return (
    <>
      <div class="pn-who-row">
        <Who author={post.author} known={null} state={null} />
        {props.aside}
      </div>
      <Band tone="info">
        <b>{t('ownTitle')}</b> {t(watches.length > 0 ? 'ownAnswered' : 'ownQuiet')}
      </Band>
      {watches.map((watch) => (
        <div key={watch.id} class="pn-own">
          <WatchCard
            watch={watch}
            now={now}
            readOnly={!props.writable}
            brief={brief}
            acts={{ onJudge: judge, onExtend: extend, onOpen }}
          />
          <OutLink url={watch.post.url} onOpen={onOpen}>
            {t('ownAbout')}
          </OutLink>
        </div>
      ))}
      <PostCard post={post} marks={marks} now={now} onReread={props.onReread} />
    </>
  );
}
