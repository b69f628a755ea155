import { Band } from '@/components/ui/band';
import { useTranslate } from '@/components/ui/language';
import { Markdown } from '@/components/ui/markdown';
import { reflexesCatalog } from '@/lib/i18n/panel-reflexes';
import { type ApplyingGuideline, findGuidelineFor } from './guidelines';

/** For somebody who may be a minor or unwell: how to speak, the desk's own words where it has some. */
export function CareNote(props: {
  guidelines: readonly ApplyingGuideline[];
  /** The headline alone until it is opened. */
  folded: boolean;
}) {
  const t = useTranslate(reflexesCatalog);
  const own = findGuidelineFor(props.guidelines, 'sensitive');
  const title = own?.title ?? t('careTitle');
  const body = own ? <Markdown text={own.body} /> : <p>{t('careHelp')}</p>;
  return (
    <Band tone="warn" icon="person">
      {props.folded ? (
        <details>
          <summary>
            <strong>{title}</strong>
          </summary>
          {body}
        </details>
      ) : (
        <>
          <strong>{title}</strong>
          {body}
        </>
      )}
    </Band>
  );
}
