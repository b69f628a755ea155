import { useMemo } from 'preact/hooks';
import { useLanguage, useTranslate } from '@/components/ui/language';
import type { Translate } from '@/lib/i18n/catalog';
import { previewCatalog } from '@/lib/i18n/desk-preview';
import { sayHours } from '@/lib/reply/business-hours';
import type { TemplateValues } from '@/lib/reply/render-template';
import type { ParsedTemplate, TemplateNode } from '@/lib/reply/template';
import { collectValues } from '@/lib/reply/template-names';
import { useDeskPage } from '../page-context';

type PreviewText = keyof typeof previewCatalog.ja;

const FORTNIGHT_MS = 14 * 86_400_000;

/** A made-up post and its author, so that a template can be seen before there is one; the desk's own values are real. */
export function useSampleValues(): TemplateValues {
  const { profile, settings } = useDeskPage();
  const t = useTranslate(previewCatalog);
  const language = useLanguage();
  const { incident, timeZone } = settings.value;
  return useMemo(() => {
    const { account, agent } = profile;
    const now = new Date();
    return collectValues({
      company: account.company,
      accountHandle: null,
      agent,
      author: { name: t('sample.author.name'), handle: t('sample.author.handle') },
      post: { permalink: 'https://x.com/…/status/…', text: t('sample.post.excerpt') },
      last: { at: new Date(now.getTime() - FORTNIGHT_MS), topic: t('sample.last.topic') },
      desk: {
        caseId: '0001',
        incident: incident || t('sample.incident.status'),
        hours: sayHours(account.policy.hours, now, language) || t('sample.hours.text'),
        formUrl: 'https://example.com/form',
      },
      now,
      timeZone,
      language,
    });
  }, [profile, incident, timeZone, language, t]);
}

/** The first choice of every blank, or a sign that something is written there. */
export function sampleFields(parsed: ParsedTemplate, t: Translate<PreviewText>): Record<string, string> {
  const fields: Record<string, string> = {};
  const visit = (node: TemplateNode) => {
    if (node.kind === 'field') fields[node.label] ??= node.choices[0] ?? t('sample.field');
    if (node.kind === 'if') node.nodes.forEach(visit);
  };
  parsed.nodes.forEach(visit);
  return fields;
}
