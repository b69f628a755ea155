import { parseTemplate } from './template';
import type { TemplateNode } from './template-node';

function sketch(nodes: readonly TemplateNode[], sayName: (name: string) => string): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      if (node.kind === 'variable') return node.fallback ?? `[${sayName(node.name)}]`;
      if (node.kind === 'field') return `[${node.label}]`;
      return node.kind === 'if' ? sketch(node.nodes, sayName) : '';
    })
    .join('');
}

/**
 * A template as an agent reads it in a list: what is to be put in or filled in stands as [its name], blocks as if they
 * applied. For reading only, never for a reply (law 8).
 * @param sayName a dotted name in words
 */
export function sketchTemplate(body: string, sayName: (name: string) => string): string {
  return sketch(parseTemplate(body).nodes, sayName);
}
