import { lexTemplate } from './template-lexer';
import type {
  ParsedTemplate,
  SourceRange,
  TemplateNode,
  TemplateProblem,
  TemplateProblemCode,
} from './template-node';
import { readTag } from './template-tag';

export { renderTemplate, settleTemplate } from './render-template';
export type { ParsedTemplate, TemplateNode, TemplateProblem } from './template-node';

interface OpenBlock extends SourceRange {
  name: string;
  nodes: TemplateNode[];
  /** Nested too deep: said where it begins, and what it holds goes to the block around it. */
  isRefused: boolean;
}

/** Blocks within blocks; more than this nobody can read any more. */
const MOST_NESTED = 3;

/**
 * Reads a template (facts/practice.md §4a). Never throws: what cannot be understood becomes a `broken` node with a
 * problem that says where it is, so that a faulty template can be shown, is refused when saved, and can never
 * print its source into a reply.
 * @param links names of the links that the desk's books have; absent: any may be
 */
export function parseTemplate(source: string, links?: ReadonlySet<string>): ParsedTemplate {
  const problems: TemplateProblem[] = [];
  const open: OpenBlock[] = [];
  const nodes: TemplateNode[] = [];
  const append = (node: TemplateNode) => (open.at(-1)?.nodes ?? nodes).push(node);
  const refuse = (code: TemplateProblemCode, { start, end }: SourceRange) => {
    problems.push(describeProblem(source, code, start, end));
    append({ kind: 'broken', source: source.slice(start, end), start, end });
  };

  for (const token of lexTemplate(source)) {
    const { start, end } = token;
    if (token.kind === 'text') {
      append(token);
      continue;
    }
    if (token.kind === 'stray') {
      refuse('stray-braces', token);
      continue;
    }
    if (!token.closed) {
      refuse('unclosed-tag', token);
      continue;
    }
    const meaning = readTag(token.inside, links);
    if (meaning.kind === 'problem') refuse(meaning.code, token);
    else if (meaning.kind === 'open-if') {
      const isRefused = open.length >= MOST_NESTED;
      if (isRefused) refuse('too-deep', token);
      open.push({ name: meaning.name, nodes: [], isRefused, start, end });
    } else if (meaning.kind === 'close-if') {
      const block = open.pop();
      if (block === undefined) refuse('stray-end', token);
      else if (block.isRefused) block.nodes.forEach(append);
      else append({ kind: 'if', name: block.name, nodes: block.nodes, start: block.start, end });
    } else append({ ...meaning, start, end });
  }

  for (let block = open.pop(); block !== undefined; block = open.pop()) {
    if (!block.isRefused) refuse('unclosed-block', block);
    block.nodes.forEach(append);
  }
  return { source, nodes, problems };
}

function describeProblem(
  source: string,
  code: TemplateProblemCode,
  start: number,
  end: number,
): TemplateProblem {
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  return {
    code,
    start,
    end,
    line: source.slice(0, start).split('\n').length,
    column: start - lineStart + 1,
    snippet: source.slice(start, Math.min(end, start + 40)),
  };
}
