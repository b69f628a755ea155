/** Offsets are UTF-16 units in the template's source, end exclusive. */
export interface SourceRange {
  start: number;
  end: number;
}

export type TemplateNode = SourceRange &
  (
    | { kind: 'text'; text: string }
    | { kind: 'variable'; name: string; fallback: string | null }
    | { kind: 'field'; label: string; choices: string[] }
    | { kind: 'cursor' }
    | { kind: 'if'; name: string; nodes: TemplateNode[] }
    /** A tag that cannot be understood. It never reaches the output, and rendering reports it. */
    | { kind: 'broken'; source: string }
  );

export type TemplateProblemCode =
  | 'unclosed-tag'
  | 'stray-braces'
  | 'empty-tag'
  | 'unknown-name'
  | 'link-name'
  | 'unknown-form'
  | 'unknown-faq'
  | 'unknown-filter'
  | 'bad-default'
  | 'empty-label'
  | 'unknown-block'
  | 'unclosed-block'
  | 'too-deep'
  | 'stray-end';

/** What is wrong with a template and where. Line and column count from 1, in UTF-16 units. */
export interface TemplateProblem extends SourceRange {
  code: TemplateProblemCode;
  line: number;
  column: number;
  /** The offending piece, shortened to 40 units. */
  snippet: string;
}

export interface ParsedTemplate {
  source: string;
  nodes: TemplateNode[];
  problems: TemplateProblem[];
}
