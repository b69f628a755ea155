import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Post } from '@/lib/domain/post';
import type { FormSeen } from '@/lib/messaging/protocol';
import type { ReplyPorts } from '../ports';

/** A page that was just opened answers after a while, and some bring their form late: asked again after so long, ms. */
const LATER = [500, 500, 1_000, 1_000, 2_000, 2_000, 5_000];

const nothing = () => undefined;

/**
 * Where the page in front takes a comment on this post: looked at once it is shown, until its form has come, and each
 * time the panel gets the focus. Undefined before the first answer.
 * @param isAsked whether such a post is commented on at all
 */
export function useFormSeen(
  ports: Pick<ReplyPorts, 'findForm'>,
  post: Post,
  isAsked: boolean,
): { form: FormSeen | null | undefined; lookAgain: () => void } {
  const [form, setForm] = useState<FormSeen | null>();
  const begin = useRef<() => void>(nothing);
  useEffect(() => {
    if (!isAsked) return;
    const until = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async (tries: number) => {
      const found = await ports.findForm(post).catch(() => null);
      if (until.signal.aborted) return;
      setForm(found);
      const delay = LATER[tries];
      if (found?.state === 'inline' || delay === undefined) return;
      clearTimeout(timer);
      timer = setTimeout(() => void look(tries + 1), delay);
    };
    begin.current = () => void look(0);
    begin.current();
    window.addEventListener('focus', () => void look(LATER.length), { signal: until.signal });
    return () => {
      until.abort();
      clearTimeout(timer);
      begin.current = nothing;
    };
  }, [ports, post, isAsked]);
  return { form, lookAgain: useCallback(() => begin.current(), []) };
}
