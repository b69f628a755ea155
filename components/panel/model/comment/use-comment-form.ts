import { useMemo, useState } from 'preact/hooks';
import { type CommentActs, type CommentView, overLimit } from '@/components/panel/comment/comment-form';
import type { DraftView } from '@/components/panel/reply/dock';
import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Desk, Profile } from '@/lib/desk/desk';
import { SIGNATURE_FIELDS, type SignatureField } from '@/lib/domain/form-field';
import type { Post } from '@/lib/domain/post';
import type { SendableLetters } from '@/lib/reply/findings/letter-rules';
import { findSendable } from '@/lib/reply/page-charset';
import { signComment, takesComments } from '@/lib/reply/sign-comment';
import type { Attempt } from '../insertion/attempt';
import type { ReplyPorts } from '../ports';
import { keepConfirmedEmail } from './keep-confirmed-email';
import { useFormSeen } from './use-form-seen';

export interface CommentControl {
  view: CommentView | null;
  acts: CommentActs;
  /** Goes with a reply; empty on sites without comment forms. */
  signed: Pick<Attempt, 'comment'>;
  isTooLong: boolean;
  /** What the form can be sent in; null where that is every letter, and where there is no form. */
  sendable: SendableLetters | null;
}

/** What the page in front has for a comment on this post, and what goes there. */
export function useCommentForm(
  desk: Pick<Desk, 'agents' | 'accounts'>,
  ports: Pick<ReplyPorts, 'findForm'>,
  post: Post,
  profile: Profile,
  { body, composition }: Pick<DraftView, 'body' | 'composition'>,
  openForm: (url: string) => void,
  tell: (error: unknown) => void,
): CommentControl {
  const [replace, setChosen] = useState<readonly SignatureField[]>([]);
  const isComment = takesComments(post.site);
  const { form, lookAgain } = useFormSeen(ports, post, isComment);
  const agents = useLiveQuery(() => desk.agents.all(), 'agents');
  const signed = useMemo(
    () => signComment(profile, agents.state === 'ready' ? agents.value : [profile.agent]),
    [profile, agents],
  );
  const sendable = useMemo(() => {
    const letters = findSendable(form?.charset ?? '');
    const present = SIGNATURE_FIELDS.filter((field) => form?.fields[field] !== undefined);
    return letters && { letters, signature: present.map((field) => signed.signature[field]).join('\n') };
  }, [form, signed]);
  const text = body.trim() === '' ? '' : composition.parts.map((part) => part.text).join('\n');
  const view = isComment ? { form, ...signed, replace, text } : null;
  return {
    view,
    signed: isComment ? { comment: { ...signed.signature, replace } } : {},
    isTooLong: view !== null && overLimit(view) > 0,
    sendable,
    acts: {
      onReplace: (field, on) =>
        setChosen((before) => [...before.filter((each) => each !== field), ...(on ? [field] : [])]),
      onOpenForm: openForm,
      onLookAgain: lookAgain,
      async onConfirmEmail(confirmedEmail) {
        await keepConfirmedEmail(desk, profile.account.id, confirmedEmail).catch(tell);
      },
    },
  };
}
