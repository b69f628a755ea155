import type { PostView } from '@/components/panel/panel';
import { Band } from '@/components/ui/band';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/language';
import { Markdown } from '@/components/ui/markdown';
import { reflexesCatalog } from '@/lib/i18n/panel-reflexes';
import { type ApplyingGuideline, findGuidelineFor } from './guidelines';

/** What no agent decides alone, the gravest first. */
const GRAVE = ['self-harm', 'danger', 'threat', 'legal'] as const;
type GraveSignal = (typeof GRAVE)[number];

/**
 * The signal of a post for which nothing is right but asking: self-harm always, the others where the escalation book names
 * nobody, as at a desk that began without one. Undefined for none, and for somebody who is not spoken to anyway.
 */
export function findGrave({
  signals,
  escalation,
  refusal,
  playbookRead,
}: Pick<PostView, 'signals' | 'escalation' | 'refusal' | 'playbookRead'>): GraveSignal | undefined {
  if (signals.includes('self-harm')) return 'self-harm';
  if (!playbookRead || escalation !== null || refusal !== null) return undefined;
  return GRAVE.find((signal) => signals.includes(signal));
}

/**
 * For a post nobody answers alone: above everything, always open, and nothing but whom to ask (practice item 37).
 * The desk's own guideline speaks where it has one; what help there is outside, Yorisoi cannot know.
 */
export function GraveCard(props: {
  signal: GraveSignal;
  /** It stands in another post of this person only. */
  elsewhere: boolean;
  guidelines: readonly ApplyingGuideline[];
  /** Public names of those who lead the desk; null for somebody who does. */
  leads: readonly string[] | null;
  readOnly: boolean;
  onConsult: () => void;
}) {
  const t = useTranslate(reflexesCatalog);
  const { signal, leads } = props;
  const own = findGuidelineFor(props.guidelines, signal);
  return (
    <Band tone="info" icon="person" live="polite">
      <div class="ui-band-stack">
        <strong>{own?.title ?? t(`grave.${signal}`)}</strong>
        {props.elsewhere && <p>{t('graveElsewhere')}</p>}
        {own ? <Markdown text={own.body} /> : <p>{t(`graveHelp.${signal}`)}</p>}
        {leads !== null && leads.length > 0 && (
          <p>{t('graveLeads', { leads: leads.join(t('nameSeparator')) })}</p>
        )}
        {!props.readOnly && (
          <Button size="s" icon="consult" onClick={props.onConsult}>
            {t('graveConsult')}
          </Button>
        )}
        {signal !== 'self-harm' && (
          <p>
            {t('graveNobody')}{' '}
            <a href="/options.html#/playbook/escalations" target="_blank" rel="noopener">
              {t('graveName')}
            </a>
          </p>
        )}
      </div>
    </Band>
  );
}
