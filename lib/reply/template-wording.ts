import type { Template } from '@/lib/domain/template';
import type { TemplateValues } from './render-template';
import { shinglesOf } from './shingles';
import { parseTemplate } from './template';
import type { TemplateNode } from './template-node';

type Worded = Pick<Template, 'body' | 'variants'>;

/** Letters in a row that tell one wording from another. */
const SHINGLE = 4;
/**
 * Below this share of its own words a text is not made of a wording. Measured on the starter pack: of 99 in 100 replies
 * written by hand less than 0.22 stands in any template; who keeps one sentence of three keeps more.
 */
const KEPT = 0.3;

/** The body and its variants, each wording once. */
export function wordingsOf(template: Worded): string[] {
  return [...new Set([template.body, ...template.variants])];
}

/** What a wording is known by: its own words, in short sequences of letters. */
export type OwnWording = ReadonlySet<string>;

/**
 * Reads what a wording is known by: what stands in every text made of it. Where it has no such words, those of its blocks
 * and values.
 */
export function readWording(source: string, values: TemplateValues = {}): OwnWording {
  const { nodes } = parseTemplate(source);
  const always = toShingles(nodes.map((node) => (node.kind === 'text' ? node.text : '')));
  return always.size > 0 ? always : toShingles(runsOf(nodes, values));
}

/** Index of the wording that most of stands in a text; -1 where hardly any words of any are left. */
export function recogniseWording(text: string, wordings: readonly OwnWording[]): number {
  const said = shinglesOf(text, SHINGLE);
  const shares = wordings.map((wording) => {
    const kept = [...wording].filter((each) => said.has(each)).length;
    return wording.size === 0 ? 0 : kept / wording.size;
  });
  const best = Math.max(...shares);
  return best < KEPT ? -1 : shares.indexOf(best);
}

/**
 * Whether a text still is of a template: enough of one of its wordings stands in it, the agent's changes aside. Of a
 * template that has no words, any text is.
 */
export function isOfTemplate(text: string, template: Worded, values: TemplateValues): boolean {
  const wordings = wordingsOf(template).map((source) => readWording(source, values));
  const isWordless = wordings.some(({ size }) => size === 0);
  return text.trim() !== '' && (isWordless || recogniseWording(text, wordings) !== -1);
}

function runsOf(nodes: readonly TemplateNode[], values: TemplateValues): string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'text') return node.text;
    if (node.kind === 'if') return runsOf(node.nodes, values);
    return node.kind === 'variable' ? (values[node.name] ?? node.fallback ?? '') : '';
  });
}

/** Apart, so that no sequence spans what a value comes between. */
function toShingles(runs: readonly string[]): Set<string> {
  return new Set(runs.flatMap((run) => [...shinglesOf(run, SHINGLE)]));
}
