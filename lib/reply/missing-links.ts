import { renderTemplate, type TemplateValues } from './render-template';
import { parseTemplate } from './template';
import { isTemplateName, listNames } from './template-names';

/** Whatever a post, its author or the desk may tell: with that, blocks that depend on it are read too. */
const ALL_TOLD: TemplateValues = Object.fromEntries(listNames().map(({ name }) => [name, name]));

/**
 * Links a text asks for that have no address here, by name, each once: a reply with one stops at the insertion. One
 * with a default, or in a block that only stands where it has an address, lacks nothing.
 * @param links addresses by name
 */
export function listMissingLinks(text: string, links: TemplateValues): string[] {
  const { missing } = renderTemplate(parseTemplate(text), { ...links, ...ALL_TOLD });
  const names = missing.filter(({ kind, label }) => kind === 'name' && !isTemplateName(label));
  return [...new Set(names.map(({ label }) => label))];
}
