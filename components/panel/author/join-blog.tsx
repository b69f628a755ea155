import { Band } from '@/components/ui/band';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/language';
import type { Toaster } from '@/components/ui/toaster';
import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Desk } from '@/lib/desk/desk';
import type { Post } from '@/lib/domain/post';
import { postKey } from '@/lib/domain/post-key';
import { panelSitesCatalog } from '@/lib/i18n/panel-sites';
import { uiCatalog } from '@/lib/i18n/ui';

/**
 * Asks whether the writer an entry names is the person logged for its blog while it named nobody. Two persons become one by
 * the agent's press alone: a blog may have changed hands.
 */
export function JoinBlog(props: {
  desk: Pick<Desk, 'authors'>;
  post: Post;
  readOnly: boolean;
  toaster: Toaster;
  tell: (error: unknown) => void;
}) {
  const { desk, post, toaster, tell } = props;
  const t = useTranslate(panelSitesCatalog);
  const ui = useTranslate(uiCatalog);
  const asked = useLiveQuery(() => desk.authors.blogToJoin(post), postKey(post));
  const blog = asked.state === 'ready' ? asked.value : undefined;
  if (blog === undefined || post.author === null || props.readOnly) return null;
  const name = post.author.blogKey?.replace(/^web:/u, '') ?? '';
  const join = () =>
    desk.authors.joinBlog(post).then(
      (joined) =>
        toaster.show(t('joined'), {
          action: { label: ui('undo'), run: () => void desk.authors.partBlog(joined).catch(tell) },
        }),
      tell,
    );
  return (
    <Band
      tone="info"
      action={
        <Button size="s" onClick={join}>
          {t('join')}
        </Button>
      }
    >
      {t('joinAsk', { name })}
    </Band>
  );
}
