import type { Template } from '@/lib/domain/template';
import { isOfTemplate } from '@/lib/reply/template-wording';

/**
 * Ids of the templates a reply was made of when it was filled and is not any more as it went out, since the agent wrote it
 * over in the site's own box: the rule by which the panel names what its draft is made of. One that was edited since so that
 * even the filled text is none of it any more tells nothing of either.
 */
export function findWrittenOver(
  filled: readonly string[],
  sent: readonly string[],
  templates: readonly Pick<Template, 'id' | 'body' | 'variants'>[],
): string[] {
  const isIn = (parts: readonly string[], template: (typeof templates)[number]) =>
    isOfTemplate(parts.join('\n'), template, {});
  return templates.filter((each) => isIn(filled, each) && !isIn(sent, each)).map(({ id }) => id);
}
