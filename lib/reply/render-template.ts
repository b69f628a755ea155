import type { ParsedTemplate, SourceRange, TemplateNode } from './template-node';

/** Values by dotted name. A name that is absent or blank is empty. */
export type TemplateValues = Readonly<Record<string, string>>;

/** What the agent typed into `{{?label}}` fields, by label. */
export type FieldValues = Readonly<Record<string, string>>;

export interface RenderedSegment {
  kind: 'variable' | 'body';
  text: string;
}

/** Something the text still needs. While there is one, nothing may be inserted (law 8). */
export interface Missing {
  /** `name`: a variable without value and default · `field`: a blank to fill in · `broken`: a faulty tag. */
  kind: 'name' | 'field' | 'broken';
  /** Dotted name, label, or the faulty source. */
  label: string;
  choices: string[];
  /** Where it stands in the rendered (or settled) text; of no length where nothing is printed. */
  start: number;
  end: number;
  /** Where its tag stands in the template's source. */
  source: SourceRange;
}

export interface RenderedTemplate {
  text: string;
  segments: RenderedSegment[];
  missing: Missing[];
  /** Offset in `text` at which `{{cursor}}` stands; null without one. */
  cursor: number | null;
  /** Ranges of `text` that came from variables and fields. */
  spans: SourceRange[];
}

/**
 * The text of a template with its values put in. What has no value yields no text and stands in `missing`; no
 * placeholder is ever printed.
 */
export function renderTemplate(
  parsed: ParsedTemplate,
  values: TemplateValues,
  fields: FieldValues = {},
): RenderedTemplate {
  return render(parsed, values, fields, () => '');
}

/**
 * As {@link renderTemplate}, but what has no value stays in the text as it was written, for the box the agent
 * edits: the place can be seen, selected and typed over, and `compose` blocks the reply until it is.
 */
export function settleTemplate(
  parsed: ParsedTemplate,
  values: TemplateValues,
  fields: FieldValues = {},
): RenderedTemplate {
  return render(parsed, values, fields, (node) => parsed.source.slice(node.start, node.end));
}

function render(
  parsed: ParsedTemplate,
  values: TemplateValues,
  fields: FieldValues,
  textOfMissing: (node: SourceRange) => string,
): RenderedTemplate {
  const result: RenderedTemplate = { text: '', segments: [], missing: [], cursor: null, spans: [] };

  const add = (kind: RenderedSegment['kind'], text: string) => {
    if (text === '') return;
    if (kind === 'variable') {
      result.spans.push({ start: result.text.length, end: result.text.length + text.length });
    }
    result.text += text;
    const last = result.segments.at(-1);
    if (last?.kind === kind && kind === 'body') last.text += text;
    else result.segments.push({ kind, text });
  };
  const leaveOpen = (node: SourceRange, kind: Missing['kind'], label: string, choices: string[] = []) => {
    const text = textOfMissing(node);
    const start = result.text.length;
    const source = { start: node.start, end: node.end };
    result.missing.push({ kind, label, choices, start, end: start + text.length, source });
    add('body', text);
  };
  const visit = (node: TemplateNode) => {
    if (node.kind === 'text') add('body', node.text);
    else if (node.kind === 'cursor') result.cursor ??= result.text.length;
    else if (node.kind === 'broken') leaveOpen(node, 'broken', node.source);
    else if (node.kind === 'if') {
      if (readValue(values, node.name) !== '') node.nodes.forEach(visit);
    } else if (node.kind === 'field') {
      const value = readValue(fields, node.label);
      if (value === '') leaveOpen(node, 'field', node.label, node.choices);
      else add('variable', value);
    } else {
      const value = readValue(values, node.name) || halveBraces(node.fallback ?? '');
      if (value === '') leaveOpen(node, 'name', node.name);
      else add('variable', value);
    }
  };
  parsed.nodes.forEach(visit);
  return result;
}

function readValue(values: TemplateValues, name: string): string {
  return Object.hasOwn(values, name) ? halveBraces(values[name] ?? '').trim() : '';
}

/**
 * A value as it may stand in a reply: a display name like `{{agent.name}}` is data, and must not be read as a tag
 * when the text is checked again.
 */
function halveBraces(text: string): string {
  return text.replace(/\{{2,}/gu, '{').replace(/\}{2,}/gu, '}');
}
