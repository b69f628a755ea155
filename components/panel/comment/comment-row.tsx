import { useTranslate } from '@/components/ui/language';
import type { FormField, SignatureField } from '@/lib/domain/form-field';
import { commentCatalog } from '@/lib/i18n/panel-comment';
import type { FieldSeen } from '@/lib/messaging/protocol';
import { type CommentActs, type CommentView, overLimit } from './comment-form';
import { RefusedEmailLine } from './refused-email';

/** Longest stretch of a page's own text shown, in UTF-16 units. */
const SHOWN = 40;

const shorten = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

interface RowProps {
  field: FormField;
  view: CommentView;
  acts: CommentActs;
}

/** One field of the page's form and what will stand in it; nothing where the form has none of that meaning. */
export function CommentRow(props: RowProps) {
  const t = useTranslate(commentCatalog);
  const { field, view } = props;
  const seen = view.form?.fields[field];
  if (seen === undefined) return null;
  return (
    <div class="pn-comment-row">
      <dt>{t(field)}</dt>
      <dd>
        {field === 'body' ? (
          <Body view={view} seen={seen} />
        ) : field === 'title' ? (
          <Untouched seen={seen} />
        ) : (
          <Signed {...props} field={field} seen={seen} />
        )}
      </dd>
    </div>
  );
}

function Body({ view, seen }: { view: CommentView; seen: FieldSeen }) {
  const t = useTranslate(commentCatalog);
  const over = overLimit(view);
  const n = view.text.length;
  return (
    <>
      <span class="pn-comment-text">{view.text === '' ? t('staysEmpty') : view.text}</span>
      <small class={over > 0 ? 'pn-comment-bad' : 'num'}>
        {seen.maxLength === null ? t('letters', { n }) : t('lettersOf', { n, limit: seen.maxLength })}
        {over > 0 && <strong> {t('tooLong', { over })}</strong>}
      </small>
    </>
  );
}

function Untouched({ seen }: { seen: FieldSeen }) {
  const t = useTranslate(commentCatalog);
  return (
    <span class="pn-comment-none">
      {seen.existing === '' ? t('staysEmpty') : t('staysAsIs', { text: shorten(seen.existing) })}
      <Wanted seen={seen} />
    </span>
  );
}

/** The page will not take the comment without it: better known before than by the browser's own bubble. */
function Wanted({ seen }: { seen: FieldSeen }) {
  const t = useTranslate(commentCatalog);
  if (!seen.required || seen.existing !== '') return null;
  return <strong class="pn-comment-bad"> {t('required')}</strong>;
}

function Signed({ field, view, seen, acts }: RowProps & { field: SignatureField; seen: FieldSeen }) {
  const t = useTranslate(commentCatalog);
  const value = view.signature[field];
  const { existing } = seen;
  if (field === 'email' && view.refusedEmail !== null) {
    return <RefusedEmailLine refused={view.refusedEmail} onConfirm={acts.onConfirmEmail} />;
  }
  if (value === '') {
    return (
      <span class="pn-comment-none">
        {existing === '' ? t('staysEmpty') : t('staysAsIs', { text: shorten(existing) })}
        <small> {t('noValue', { field: t(field) })}</small>
        <Wanted seen={seen} />
      </span>
    );
  }
  if (existing === '' || existing === value) return <span>{value}</span>;
  const replaces = view.replace.includes(field);
  return (
    <>
      <span class={replaces ? '' : 'pn-comment-none'}>
        {replaces ? value : t('staysAsIs', { text: shorten(existing) })}
      </span>
      <label class="pn-comment-replace">
        <input
          type="checkbox"
          checked={replaces}
          aria-label={t('replaceLabel', { field: t(field), text: shorten(existing) })}
          onChange={(event) => acts.onReplace(field, event.currentTarget.checked)}
        />
        {t('replace')}
      </label>
    </>
  );
}
