import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/language';
import type { Hashtag } from '@/lib/domain/policy/links';
import { draftCatalog } from '@/lib/i18n/panel-draft';
import './beside-draft.css';

/** The tags of the account's book that fit this reply; a press puts one at its end. */
export function TagBar(props: { tags: readonly Hashtag[]; onTag: (tag: string) => void }) {
  const t = useTranslate(draftCatalog);
  if (props.tags.length === 0) return null;
  return (
    <ul class="pn-tags" aria-label={t('tags')}>
      {props.tags.map(({ tag, purpose }) => (
        <li key={tag}>
          <Button size="s" label={t('tagAdd', { tag })} title={purpose} onClick={() => props.onTag(tag)}>
            {tag}
          </Button>
        </li>
      ))}
    </ul>
  );
}
