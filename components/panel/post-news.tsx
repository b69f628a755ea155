import type { ComponentProps } from 'preact';
import { JoinBlog } from '@/components/panel/author/join-blog';
import { SpamFlag } from '@/components/panel/post/spam-flag';
import { WatchCards } from '@/components/panel/watch/watch-cards';
import type { HintPorts } from './model/ports';
import type { PostView } from './panel';

type WatchProps = ComponentProps<typeof WatchCards>;

/** Beside the post: whether a blog and its writer are one, what came after our comments, and what speaks for spam. */
export function PostNews(
  props: Pick<WatchProps, 'toaster' | 'tell' | 'onOpen' | 'brief'> & {
    desk: WatchProps['desk'] & ComponentProps<typeof JoinBlog>['desk'];
    view: Pick<PostView, 'selected' | 'known' | 'now' | 'readOnly'>;
    hintPorts: HintPorts;
    ignoring: ComponentProps<typeof SpamFlag>['ignoring'];
  },
) {
  const { desk, toaster, tell } = props;
  const { selected, known, now, readOnly } = props.view;
  const { post } = selected;
  return (
    <>
      <JoinBlog desk={desk} post={post} readOnly={readOnly} toaster={toaster} tell={tell} />
      <WatchCards
        desk={desk}
        authorId={known?.id ?? null}
        post={post}
        now={now}
        readOnly={readOnly}
        toaster={toaster}
        tell={tell}
        onOpen={props.onOpen}
        brief={props.brief ?? false}
      />
      <SpamFlag ports={props.hintPorts} post={post} ignoring={props.ignoring} readOnly={readOnly} />
    </>
  );
}
