import type { Template } from '@/lib/domain/template';
import { readWording, recogniseWording, wordingsOf } from './template-wording';

/** What the log knows of earlier uses of one template: the texts as they went out, all parts of a reply in one. */
export interface TemplateUses {
  /** To the author in front, in any order. */
  toAuthor: readonly string[];
  /** To anybody within the last hour or so, newest first. */
  recent: readonly string[];
}

/**
 * The wording to use next: one this author has not had, then one not used of late, then the one used longest ago, so
 * that neither a person nor a busy hour gets identical texts (practice item 34, facts/x.md §7). The same uses give
 * the same wording. Without variants it is the body.
 */
export function chooseVariant(template: Pick<Template, 'body' | 'variants'>, uses: TemplateUses): string {
  const wordings = wordingsOf(template);
  if (wordings.length === 1) return template.body;
  const known = wordings.map((wording) => readWording(wording));
  const toAuthor = uses.toAuthor.map((text) => recogniseWording(text, known));
  const recent = uses.recent.map((text) => recogniseWording(text, known));
  const times = (used: readonly number[], index: number) => used.filter((each) => each === index).length;
  const age = (index: number) => (recent.includes(index) ? recent.indexOf(index) : recent.length);

  const ranked = wordings
    .map((wording, index) => ({
      wording,
      costs: [times(toAuthor, index), times(recent, index), -age(index), index],
    }))
    .toSorted((a, b) => compareCosts(a.costs, b.costs));
  return ranked[0]?.wording ?? template.body;
}

function compareCosts(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((cost, index) => cost !== b[index]);
  return differs === -1 ? 0 : (a[differs] ?? 0) - (b[differs] ?? 0);
}
