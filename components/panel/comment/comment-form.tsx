import { Band } from '@/components/ui/band';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/language';
import { FORM_FIELDS, SIGNATURE_FIELDS, type Signature, type SignatureField } from '@/lib/domain/form-field';
import { commentCatalog } from '@/lib/i18n/panel-comment';
import type { FormSeen } from '@/lib/messaging/protocol';
import type { RefusedEmail } from '@/lib/reply/sign-comment';
import { CommentRow } from './comment-row';
import './comment-form.css';

/** What goes into the comment form of the page in front, before it goes. */
export interface CommentView {
  /** Undefined while the page is being asked; null where it shows nothing of comments for this post. */
  form: FormSeen | null | undefined;
  signature: Signature;
  refusedEmail: RefusedEmail | null;
  /** Fields whose own text the agent wants replaced. */
  replace: readonly SignatureField[];
  /** The comment as it goes in. */
  text: string;
}

export interface CommentActs {
  onReplace: (field: SignatureField, on: boolean) => void;
  onOpenForm: (href: string) => void;
  onLookAgain: () => void;
  /** Somebody of the desk says that this address is the desk's. */
  onConfirmEmail: (email: string) => Promise<void>;
}

/** UTF-16 units that are too many for the page; 0 where it takes the comment. */
export function overLimit({ form, text }: CommentView): number {
  const limit = form?.fields.body?.maxLength ?? null;
  return limit === null ? 0 : Math.max(0, text.length - limit);
}

/** Field by field what will stand in the page's comment form, or why nothing can. */
export function CommentFormView({ view, acts }: { view: CommentView; acts: CommentActs }) {
  const t = useTranslate(commentCatalog);
  const { form } = view;
  if (form === undefined) return <p class="pn-comment-wait">{t('looking')}</p>;
  if (form?.state !== 'inline') return <NoForm form={form} acts={acts} />;
  const missing = SIGNATURE_FIELDS.filter((field) => form.fields[field] === undefined);
  return (
    <section class="pn-comment" aria-label={t('heading')}>
      <h3>{t('heading')}</h3>
      <dl>
        {FORM_FIELDS.map((field) => (
          <CommentRow key={field} field={field} view={view} acts={acts} />
        ))}
      </dl>
      {missing.length > 0 && (
        <p class="pn-comment-note">
          {t('missing', { fields: missing.map((field) => t(field)).join(' · ') })}
        </p>
      )}
    </section>
  );
}

/** The page has no form to write in: why, and what can be done. */
function NoForm({ form, acts }: { form: FormSeen | null; acts: CommentActs }) {
  const t = useTranslate(commentCatalog);
  const href = form?.href ?? null;
  return (
    <Band
      tone="warn"
      live="polite"
      action={
        <>
          {href !== null && (
            <Button size="s" kind="primary" icon="link" onClick={() => acts.onOpenForm(href)}>
              {t('openForm')}
            </Button>
          )}
          <Button size="s" kind="quiet" onClick={acts.onLookAgain}>
            {t('lookAgain')}
          </Button>
        </>
      }
    >
      {form === null && t('none')}
      {form?.state === 'elsewhere' && t(href === null ? 'behind' : 'elsewhere')}
      {form?.state === 'closed' && t('closed')}
      {form?.state === 'login' && t('login')}
      {form?.state === 'frame' && t('frame', { service: form.service ?? t('unknownService') })}{' '}
      {href === null ? t('copyHelp') : t('openHelp')}
    </Band>
  );
}
