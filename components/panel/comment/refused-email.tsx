import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/language';
import { commentCatalog } from '@/lib/i18n/panel-comment';
import type { RefusedEmail } from '@/lib/reply/sign-comment';
import type { CommentActs } from './comment-form';

/** Why the account's address is left out; where nobody can tell whose it is, the agent says so once. */
export function RefusedEmailLine(props: { refused: RefusedEmail; onConfirm: CommentActs['onConfirmEmail'] }) {
  const t = useTranslate(commentCatalog);
  const { email, owner } = props.refused;
  if (owner === 'person') return <span class="pn-comment-bad">{t('personal', { email })}</span>;
  return (
    <span class="pn-comment-ask">
      {t('isDesks', { email })}
      <Button size="s" onClick={() => props.onConfirm(email)}>
        {t('yesDesks')}
      </Button>
    </span>
  );
}
