import { browser } from 'wxt/browser';
import { Card } from '@/components/card/card';
import { useIsOwn } from '@/components/panel/model/post/use-is-own';
import { type PostSources, usePost } from '@/components/panel/model/post/use-post';
import { useWriter } from '@/components/panel/model/post/use-writer';
import { wordsOfError } from '@/components/panel/model/say-error';
import { DeskNotice } from '@/components/panel/notices';
import { OwnPost } from '@/components/panel/own-post';
import { PostNews } from '@/components/panel/post-news';
import { IconButton } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/language';
import type { HealthState } from '@/lib/desk/store/health-state';
import { noticesCatalog } from '@/lib/i18n/panel-notices';
import { uiCatalog } from '@/lib/i18n/ui';
import { cardHints } from './card-ports';

interface FoundProps extends PostSources {
  shortcut: string;
  health: HealthState;
  onClose: () => void;
}

function AuthoredCard(props: FoundProps & { onTakeBlog: (() => void) | null }) {
  const { desk, toaster, health } = props;
  const { view, acts, dock } = usePost(props);
  const say = useTranslate(noticesCatalog);
  const tell = (error: unknown) => toaster.show(say(wordsOfError(error)), { tone: 'bad' });
  const notice = (
    <DeskNotice
      health={health}
      onReload={() => location.reload()}
      onOpenData={() =>
        window.open(`${browser.runtime.getURL('/options.html')}#/export`, '_blank', 'noopener')
      }
    />
  );
  return (
    <Card
      view={view}
      acts={acts}
      dock={dock}
      shortcut={props.shortcut}
      notice={notice}
      news={
        // A site is ignored in the sidebar: the card would go with the marks, and take its undo with it.
        <PostNews
          desk={desk}
          view={view}
          toaster={toaster}
          tell={tell}
          onOpen={acts.onOpen}
          hintPorts={cardHints}
          ignoring={null}
          brief
        />
      }
      onTakeBlog={props.onTakeBlog}
      onClose={props.onClose}
    />
  );
}

/** A post of the desk's own account, as in the panel. */
function OwnCard(props: FoundProps) {
  const say = useTranslate(uiCatalog);
  return (
    <main class="card">
      <OwnPost
        {...props}
        brief
        aside={<IconButton icon="close" label={say('close')} onClick={props.onClose} />}
      />
    </main>
  );
}

/** The post of the card under the writer the agent takes for its own, as in the panel. */
export function FoundPost(props: FoundProps) {
  const { selected, takeBlog } = useWriter(props.desk, props.selected);
  const isOwn = useIsOwn(props.desk, props.profile, selected.post);
  if (isOwn) return <OwnCard {...props} />;
  return (
    <AuthoredCard {...props} key={selected.post.author?.key} selected={selected} onTakeBlog={takeBlog} />
  );
}
