import type { Template } from '@/lib/domain/template';
import { foldPlain } from './fold';
import { parseTemplate } from './template';
import type { TemplateNode } from './template-node';

/** What the log knows of earlier uses of one template: the texts as they went out, all parts of a reply in one. */
export interface TemplateUses {
  /** To the author in front, in any order. */
  toAuthor: readonly string[];
  /** To anybody within the last hour or so, newest first. */
  recent: readonly string[];
}

type Worded = Pick<Template, 'body' | 'variants'>;

/** Below this share of its own words a text is no longer taken for one of the template's wordings. */
const RECOGNISED = 0.6;

/**
 * The wording to use next: one this author has not had, then one not used of late, then the one used longest ago, so
 * that neither a person nor a busy hour gets identical texts (practice item 34, facts/x.md §7). The same uses give
 * the same wording. Without variants it is the body.
 */
export function chooseVariant(template: Worded, uses: TemplateUses): string {
  const wordings = wordingsOf(template);
  if (wordings.length === 1) return template.body;
  const pairs = wordings.map((wording) => pairsOf(literalText(parseTemplate(wording).nodes)));
  const toAuthor = uses.toAuthor.map((text) => recogniseWording(text, pairs));
  const recent = uses.recent.map((text) => recogniseWording(text, pairs));
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

/** The body and its variants, each wording once. */
export function wordingsOf(template: Worded): string[] {
  return [...new Set([template.body, ...template.variants])];
}

function compareCosts(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((cost, index) => cost !== b[index]);
  return differs === -1 ? 0 : (a[differs] ?? 0) - (b[differs] ?? 0);
}

/** Index of the wording a sent text was made of, by the words that are neither variable nor blank; -1 for none. */
function recogniseWording(text: string, wordings: readonly ReadonlySet<string>[]): number {
  const said = pairsOf(text);
  let best = -1;
  let bestShare = RECOGNISED;
  for (const [index, wording] of wordings.entries()) {
    const kept = [...wording].filter((pair) => said.has(pair)).length;
    const share = wording.size === 0 ? 0 : kept / wording.size;
    if (share > bestShare) [best, bestShare] = [index, share];
  }
  return best;
}

/** What stands in a template word for word. A line break parts what a value will come between. */
function literalText(nodes: readonly TemplateNode[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      return node.kind === 'if' ? literalText(node.nodes) : '\n';
    })
    .join('');
}

/** Pairs of neighbouring characters, width, case and white space aside. */
function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (const run of foldPlain(text).split(/\s+/u)) {
    for (let at = 0; at + 1 < run.length; at++) pairs.add(run.slice(at, at + 2));
  }
  return pairs;
}
