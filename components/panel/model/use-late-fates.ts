import { useEffect, useRef, useState } from 'preact/hooks';
import type { CommentFates } from '@/components/panel/comment/comment-fates';
import type { CommentView } from '@/components/panel/comment/comment-form';
import type { Post } from '@/lib/domain/post';
import type { SignatureField } from '@/lib/messaging/protocol';
import type { ReplyPorts } from './ports';

/** How long after a fill its fields are looked at again, and how often, ms: scripts that remember a name may come late. */
const WATCHED = 30_000;
const EVERY = 2_000;

/**
 * What became of the fields of a comment form, kept up to date while the comment waits in it: a field that held what was
 * put there and holds something else now is `changed`, whoever did it. A form without a comment in it was sent off.
 * @param fates as they were right after the fill; null once the comment is out
 */
export function useLateFates(
  ports: Pick<ReplyPorts, 'findForm' | 'now'>,
  post: Post,
  signature: CommentView['signature'] | undefined,
  fates: CommentFates | null,
): CommentFates | null {
  const [changed, setChanged] = useState<readonly SignatureField[]>([]);
  const put = useRef(signature);
  put.current = signature;
  useEffect(() => {
    setChanged([]);
    if (fates === null) return;
    const ours = (['name', 'email', 'url'] as const).filter((field) => fates[field] === 'put');
    const end = ports.now().getTime() + WATCHED;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const look = async () => {
      const { fields = {} } = (await ports.findForm(post).catch(() => null)) ?? {};
      if (isOver) return;
      if (fields.body !== undefined && fields.body.existing !== '')
        setChanged(ours.filter((field) => fields[field]?.existing !== put.current?.[field]));
      if (ports.now().getTime() < end) timer = setTimeout(look, EVERY);
    };
    timer = setTimeout(look, EVERY);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [ports, post, fates]);
  if (fates === null || changed.length === 0) return fates;
  return { ...fates, ...Object.fromEntries(changed.map((field) => [field, 'changed'])) };
}
