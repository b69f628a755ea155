import { useEffect, useRef, useState } from 'preact/hooks';
import type { CommentFates } from '@/components/panel/comment/comment-fates';
import type { CommentView } from '@/components/panel/comment/comment-form';
import { SIGNATURE_FIELDS, type SignatureField } from '@/lib/domain/form-field';
import type { Post } from '@/lib/domain/post';
import type { ReplyPorts } from '../ports';

/** How often the fields are looked at while the comment waits in them, ms: scripts that remember a name may come late. */
const EVERY = 2_000;

/**
 * What became of the fields of a comment form, kept up to date while the comment waits in it: a field that held what was
 * put there and holds something else now is `changed`, whoever did it. A form without a comment in it was sent off: the
 * page is asked ever less often then, in case it comes back to be mended.
 * @param signature of who speaks now; what counts is that of the moment the fates came
 * @param fates as they were right after the fill; null once the comment is out
 */
export function useLateFates(
  ports: Pick<ReplyPorts, 'findForm'>,
  post: Post,
  signature: CommentView['signature'] | undefined,
  fates: CommentFates | null,
): CommentFates | null {
  const [changed, setChanged] = useState<readonly SignatureField[]>([]);
  const put = useRef({ fates, signature });
  // Who speaks may be chosen anew while the comment waits: what was put in stays what it was.
  if (fates !== null && put.current.fates !== fates) put.current = { fates, signature };
  useEffect(() => {
    setChanged([]);
    if (fates === null) return;
    const ours = SIGNATURE_FIELDS.filter((field) => fates[field] === 'put');
    let wait = EVERY;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const look = async () => {
      const { fields = {} } = (await ports.findForm(post).catch(() => null)) ?? {};
      if (isOver) return;
      const isIn = fields.body !== undefined && fields.body.existing !== '';
      const isChanged = (field: SignatureField) => fields[field]?.existing !== put.current.signature?.[field];
      const now = ours.filter(isChanged);
      // The same list as before draws nothing anew.
      if (isIn) setChanged((before) => (before.join() === now.join() ? before : now));
      wait = isIn ? EVERY : wait * 2;
      timer = setTimeout(look, wait);
    };
    timer = setTimeout(look, wait);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [ports, post, fates]);
  if (fates === null || changed.length === 0) return fates;
  return { ...fates, ...Object.fromEntries(changed.map((field) => [field, 'changed'])) };
}
