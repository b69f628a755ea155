import { ByPlace } from '@/components/ui/by-place';
import { useTranslate } from '@/components/ui/language';
import { LengthMeter } from '@/components/ui/length-meter';
import type { Policy } from '@/lib/domain/account';
import { previewCatalog } from '@/lib/i18n/desk-preview';
import { type Composition, compose } from '@/lib/reply/compose';
import type { FieldValues, TemplateValues } from '@/lib/reply/render-template';
import './reply-preview.css';

/** What a customer would read, part by part, with what the policy adds tinted and the weight each part costs. */
export function CompositionView({ composition }: { composition: Composition }) {
  const t = useTranslate(previewCatalog);
  const { parts } = composition;
  return (
    <ol class="d-parts" aria-label={t('parts', { count: parts.length })}>
      <ByPlace items={parts}>
        {(part, index) => (
          <li class="d-part">
            <p class="d-part-text">
              <ByPlace items={part.segments}>
                {({ kind, text }) => <span class={`d-seg-${kind}`}>{text}</span>}
              </ByPlace>
            </p>
            <p class="d-part-foot num">
              {/* A comment under a blog entry has no limit to be measured against. */}
              {Number.isFinite(part.limit) && (
                <>
                  <LengthMeter weight={part.weight} policyWeight={part.policyWeight} limit={part.limit} />
                  <span>{t('weight', { weight: part.weight, limit: part.limit })}</span>
                </>
              )}
              {parts.length > 1 && <span>{t('part', { index: index + 1, count: parts.length })}</span>}
            </p>
          </li>
        )}
      </ByPlace>
    </ol>
  );
}

/** A reply in the desk's form, from its pieces. */
export function ReplyPreview(props: {
  body: string;
  policy: Policy;
  company: string;
  agentName: string;
  initials: string;
  values?: TemplateValues;
  fields?: FieldValues;
}) {
  const composition = compose({
    body: props.body,
    policy: props.policy,
    site: 'x',
    values: {
      'company.name': props.company,
      'agent.name': props.agentName,
      'agent.initials': props.initials,
      ...props.values,
    },
    ...(props.fields === undefined ? {} : { fields: props.fields }),
  });
  return <CompositionView composition={composition} />;
}
