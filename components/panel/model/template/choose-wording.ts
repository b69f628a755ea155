import type { Template } from '@/lib/domain/template';
import type { EarlierText } from '@/lib/reply/earlier/earlier-texts';
import { chooseVariant } from '@/lib/reply/template-variant';

const HOUR_MS = 3_600_000;

/**
 * The wording of a template to use now, so that neither this person nor a busy hour gets identical texts.
 * @param told replies to this author
 * @param earlier replies of the desk, newest first
 * @param standing what stands in the box and is to be worded anew
 */
export function chooseWording(
  template: Pick<Template, 'id' | 'body' | 'variants'>,
  told: readonly Pick<EarlierText, 'templateIds' | 'parts'>[],
  earlier: readonly EarlierText[],
  now: Date,
  standing?: string,
): string {
  const since = new Date(now.getTime() - HOUR_MS).toISOString();
  const textsOf = (uses: readonly Pick<EarlierText, 'templateIds' | 'parts'>[]) =>
    uses.filter(({ templateIds }) => templateIds.includes(template.id)).map(({ parts }) => parts.join('\n'));
  const before = standing === undefined ? [] : [standing];
  return chooseVariant(template, {
    toAuthor: [...before, ...textsOf(told)],
    recent: [...before, ...textsOf(earlier.filter(({ at }) => at >= since))],
  });
}
