import { useTranslate } from '@/components/ui/language';
import { Meter } from '@/components/ui/meter';
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
      {parts.map((part, index) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: a part's place is its identity
          key={index}
          class="d-part"
        >
          <p class="d-part-text">
            {part.segments.map((segment, at) => (
              <span
                // biome-ignore lint/suspicious/noArrayIndexKey: segments have no identity but their place
                key={at}
                class={`d-seg-${segment.kind}`}
              >
                {segment.text}
              </span>
            ))}
          </p>
          <p class="d-part-foot num">
            {/* A comment under a blog entry has no limit to be measured against. */}
            {Number.isFinite(part.limit) && (
              <>
                <Meter
                  parts={[
                    { share: (part.weight - part.policyWeight) / part.limit },
                    { share: part.policyWeight / part.limit, faint: true },
                  ]}
                  over={part.weight > part.limit}
                />
                <span>{t('weight', { weight: part.weight, limit: part.limit })}</span>
              </>
            )}
            {parts.length > 1 && <span>{t('part', { index: index + 1, count: parts.length })}</span>}
          </p>
        </li>
      ))}
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
