import { useTranslate } from '@/components/ui/language';
import { SIGNATURE_FIELDS, type SignatureField } from '@/lib/domain/form-field';
import { commentCatalog } from '@/lib/i18n/panel-comment';
import type { FieldFate } from '@/lib/messaging/protocol';

export type CommentFates = Partial<Record<SignatureField, FieldFate>>;

const WORDS = { kept: 'fateKept', changed: 'fateChanged', 'too-long': 'fateTooLong' } as const;

/** After a comment was filled in: each field that is not as was shown before. */
export function CommentFatesView({ fates }: { fates: CommentFates }) {
  const t = useTranslate(commentCatalog);
  const differing = SIGNATURE_FIELDS.flatMap((field) => {
    const fate = fates[field];
    return fate === undefined || fate === 'put' ? [] : [{ field, fate }];
  });
  return (
    <div role="status">
      {differing.length > 0 && (
        <ul class="pn-comment-fates">
          {differing.map(({ field, fate }) => (
            <li key={field}>{t(WORDS[fate], { field: t(field) })}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
