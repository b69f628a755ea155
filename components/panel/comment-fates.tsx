import { useTranslate } from '@/components/ui/language';
import { commentCatalog } from '@/lib/i18n/panel-comment';
import type { FieldFate, SignatureField } from '@/lib/messaging/protocol';

export type CommentFates = Partial<Record<SignatureField, FieldFate>>;

const WORDS = { kept: 'fateKept', changed: 'fateChanged', 'too-long': 'fateTooLong' } as const;

/** After a comment was filled in: that it is the agent's to send, and each field that is not as was shown before. */
export function CommentFatesView({ fates }: { fates: CommentFates }) {
  const t = useTranslate(commentCatalog);
  return (
    <div role="status">
      <ul class="pn-comment-fates">
        <li>{t('filled')}</li>
        {(['name', 'email', 'url'] as const).map((field) => {
          const fate = fates[field];
          return fate === undefined || fate === 'put' ? null : (
            <li key={field}>{t(WORDS[fate], { field: t(field) })}</li>
          );
        })}
      </ul>
    </div>
  );
}
