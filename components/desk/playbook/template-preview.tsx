import { useMemo } from 'preact/hooks';
import { Band } from '@/components/ui/band';
import { useTranslate } from '@/components/ui/language';
import { playbookCatalog } from '@/lib/i18n/desk-playbook';
import { previewCatalog } from '@/lib/i18n/desk-preview';
import { compose } from '@/lib/reply/compose';
import { parseTemplate } from '@/lib/reply/template';
import { useDeskPage } from '../page-context';
import { CompositionView } from '../reply-preview';
import { useSettled } from '../use-settled';
import { sampleFields, sampleValues } from './sample-values';

const WAIT_MS = 150;

/** The whole reply as it would go out, with its weighted length. */
export function TemplatePreview({ body }: { body: string }) {
  const { profile } = useDeskPage();
  const t = useTranslate(playbookCatalog);
  const tPreview = useTranslate(previewCatalog);
  const settled = useSettled(body, WAIT_MS);
  const isBroken = parseTemplate(settled).problems.length > 0;
  const composition = useMemo(
    () =>
      compose({
        body: settled,
        policy: profile.account.policy,
        values: sampleValues(profile, tPreview),
        fields: sampleFields(parseTemplate(settled), tPreview),
        site: 'x',
      }),
    [settled, profile, tPreview],
  );
  return (
    <section class="d-card d-stack">
      <h2>{t('preview')}</h2>
      {isBroken ? (
        <Band tone="warn">{t('broken')}</Band>
      ) : (
        <>
          <CompositionView composition={composition} />
          <p class="d-quiet">{t('previewSample')}</p>
        </>
      )}
    </section>
  );
}
