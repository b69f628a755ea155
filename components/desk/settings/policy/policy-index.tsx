import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/language';
import { policyCatalog } from '@/lib/i18n/desk-policy';
import { useSectionState } from './policy-section';
import { SECTIONS, type SectionName } from './sections';

function IndexEntry({ section, onGo }: { section: SectionName; onGo: () => void }) {
  const t = useTranslate(policyCatalog);
  const { changed, wrong } = useSectionState(section);
  const state =
    wrong > 0 ? t('wrong', { count: wrong }) : changed > 0 ? t('changed', { count: changed }) : '';
  return (
    <li>
      <button type="button" class="p-index-entry" title={state || undefined} onClick={onGo}>
        {t(`section.${section}`)}
        {state !== '' && (
          <i class={wrong > 0 ? 'p-index-wrong' : 'p-index-changed'}>
            <span class="said">{state}</span>
          </i>
        )}
      </button>
    </li>
  );
}

/** Every section by name: a column beside the form, a few lines above it where there is no room. */
export function PolicyIndex(props: {
  onGo: (section: SectionName) => void;
  /** Leads to the preview where it does not stand beside the form. */
  onPreview: () => void;
  allOpen: boolean;
  onToggleAll: (open: boolean) => void;
}) {
  const t = useTranslate(policyCatalog);
  return (
    <nav class="p-index" aria-label={t('index')}>
      <ul>
        {SECTIONS.map((section) => (
          <IndexEntry key={section} section={section} onGo={() => props.onGo(section)} />
        ))}
      </ul>
      <Button size="s" icon="eye" class="p-index-preview" onClick={props.onPreview}>
        {t('preview')}
      </Button>
      <Button size="s" kind="quiet" onClick={() => props.onToggleAll(!props.allOpen)}>
        {t(props.allOpen ? 'closeAll' : 'openAll')}
      </Button>
    </nav>
  );
}
