import { useMemo } from 'preact/hooks';
import { Band } from '@/components/ui/band';
import { ByPlace } from '@/components/ui/by-place';
import { useTranslate } from '@/components/ui/language';
import { playbookCatalog } from '@/lib/i18n/desk-playbook';
import { previewCatalog } from '@/lib/i18n/desk-preview';
import { compose } from '@/lib/reply/compose';
import type { TemplateValues } from '@/lib/reply/render-template';
import { parseTemplate } from '@/lib/reply/template';
import { useDeskPage } from '../page-context';
import { CompositionView } from '../reply-preview';
import { useSettled } from '../use-settled';
import { sampleFields, useSampleValues } from './sample-values';
import { useLinkBook } from './use-link-book';

const WAIT_MS = 150;

/** One wording as it would go out, with its weighted length. */
function Wording({ body, values }: { body: string; values: TemplateValues | undefined }) {
  const { profile } = useDeskPage();
  const t = useTranslate(playbookCatalog);
  const tPreview = useTranslate(previewCatalog);
  const settled = useSettled(body, WAIT_MS);
  const sample = useSampleValues();
  const links = useLinkBook();
  const isBroken = parseTemplate(settled, links.names).problems.length > 0;
  const composition = useMemo(
    () =>
      compose({
        body: settled,
        policy: profile.account.policy,
        values: { ...sample, ...links.values, ...values },
        fields: sampleFields(parseTemplate(settled), tPreview),
        site: 'x',
      }),
    [settled, profile, tPreview, sample, links, values],
  );
  return isBroken ? <Band tone="warn">{t('broken')}</Band> : <CompositionView composition={composition} />;
}

/** Every wording of a template as customers would read it. */
export function TemplatePreview(props: {
  bodies: readonly string[];
  /** Values of this text's own, besides the sample's. */
  values?: TemplateValues;
}) {
  const t = useTranslate(playbookCatalog);
  const { bodies } = props;
  return (
    <section class="d-card d-stack">
      <h2>{t('preview')}</h2>
      <ByPlace items={bodies}>
        {(body, index) => (
          <div class="d-stack">
            {bodies.length > 1 && <h3 class="d-quiet">{t('wording', { index: index + 1 })}</h3>}
            <Wording body={body} values={props.values} />
          </div>
        )}
      </ByPlace>
      <p class="d-quiet">{t('previewSample')}</p>
    </section>
  );
}
