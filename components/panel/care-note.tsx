import { Band } from '@/components/ui/band';
import { useTranslate } from '@/components/ui/language';
import { Markdown } from '@/components/ui/markdown';
import { reflexesCatalog } from '@/lib/i18n/panel-reflexes';
import type { ApplyingGuideline } from './guidelines';

/** For somebody who may be a minor or unwell: how to speak, the desk's own words where it has some. */
export function CareNote({ guidelines }: { guidelines: readonly ApplyingGuideline[] }) {
  const t = useTranslate(reflexesCatalog);
  const own = guidelines.find(({ why }) =>
    why.some((reason) => reason.code === 'signal' && reason.signal === 'sensitive'),
  );
  return (
    <Band tone="warn" icon="person">
      <strong>{own?.guideline.title ?? t('careTitle')}</strong>
      {own ? <Markdown text={own.guideline.body} /> : <p>{t('careHelp')}</p>}
    </Band>
  );
}
