import type { Profile } from '@/lib/desk/desk';
import type { Translate } from '@/lib/i18n/catalog';
import type { previewCatalog } from '@/lib/i18n/desk-preview';
import type { ParsedTemplate, TemplateNode } from '@/lib/reply/template';

type PreviewText = keyof typeof previewCatalog.ja;

const NAMES = [
  'author.name',
  'author.handle',
  'last.date',
  'last.topic',
  'hours.text',
  'incident.status',
  'post.excerpt',
] as const;

/** Made-up values, so that a template can be seen before there is a post; the desk's own are real. */
export function sampleValues(profile: Profile, t: Translate<PreviewText>): Record<string, string> {
  const { account, agent } = profile;
  return {
    ...Object.fromEntries(NAMES.map((name) => [name, t(`sample.${name}`)])),
    'company.name': account.company,
    'account.name': account.company,
    'agent.name': agent.name,
    'agent.initials': agent.initials,
    'post.url': 'https://x.com/…/status/…',
    'case.id': '0001',
    today: new Date().toLocaleDateString(),
  };
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
