import { Band } from '@/components/ui/band';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/language';
import { Markdown } from '@/components/ui/markdown';
import { reflexesCatalog } from '@/lib/i18n/panel-reflexes';
import { type ApplyingGuideline, findGuidelineFor } from './guidelines';

/**
 * For a post that speaks of self-harm: above everything, always open, and nothing but whom to ask (practice item 37).
 * The desk's own guideline speaks where it has one; what help there is outside, Yorisoi cannot know.
 */
export function SelfHarmCard(props: {
  guidelines: readonly ApplyingGuideline[];
  /** Public names of those who lead the desk; null for somebody who does. */
  leads: readonly string[] | null;
  readOnly: boolean;
  onConsult: () => void;
}) {
  const t = useTranslate(reflexesCatalog);
  const own = findGuidelineFor(props.guidelines, 'self-harm');
  const { leads } = props;
  return (
    <Band tone="info" icon="person" live="polite">
      <strong>{own?.title ?? t('selfHarmTitle')}</strong>
      {own ? <Markdown text={own.body} /> : <p>{t('selfHarmHelp')}</p>}
      {leads !== null && leads.length > 0 && (
        <p>{t('selfHarmLeads', { leads: leads.join(t('nameSeparator')) })}</p>
      )}
      {/* Below the words, not beside them: in a narrow panel those need the whole width. */}
      {!props.readOnly && (
        <Button size="s" icon="consult" onClick={props.onConsult}>
          {t('selfHarmConsult')}
        </Button>
      )}
    </Band>
  );
}
