import type { SourceRange } from './template-node';

/** Text, the inside of `{{…}}`, or a `}}` that closes nothing. `closed` is false where another tag or line begins first. */
export type TemplateToken = SourceRange &
  ({ kind: 'text'; text: string } | { kind: 'tag'; inside: string; closed: boolean } | { kind: 'stray' });

/**
 * Cuts a template into text and tags. Braces inside a quoted default belong to the default.
 * An unclosed tag ends at the line's end, so that one missing brace does not swallow the rest of the template.
 */
export function lexTemplate(source: string): TemplateToken[] {
  const tokens: TemplateToken[] = [];
  let at = 0;
  while (at < source.length) {
    const brace = source.slice(at).search(/\{\{|\}\}/u);
    const textEnd = brace === -1 ? source.length : at + brace;
    if (textEnd > at) {
      tokens.push({ kind: 'text', text: source.slice(at, textEnd), start: at, end: textEnd });
    }
    if (brace === -1) break;
    const token: TemplateToken = source.startsWith('{{', textEnd)
      ? cutTag(source, textEnd)
      : { kind: 'stray', start: textEnd, end: textEnd + 2 };
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function cutTag(source: string, open: number): TemplateToken {
  const insideStart = open + 2;
  let quote = '';
  for (let at = insideStart; at < source.length; at++) {
    const char = source.charAt(at);
    if (char === '\n') return unclosedTag(source, open, at);
    if (quote !== '') {
      if (char === quote) quote = '';
      continue;
    }
    if (source.startsWith('}}', at)) {
      return { kind: 'tag', inside: source.slice(insideStart, at), closed: true, start: open, end: at + 2 };
    }
    if (source.startsWith('{{', at)) return unclosedTag(source, open, at);
    quote = closingQuote(char);
  }
  return unclosedTag(source, open, source.length);
}

function unclosedTag(source: string, open: number, end: number): TemplateToken {
  // A quote that never closes may have hidden the braces: `{{author.name | default: "様}}` still ends there.
  const close = source.slice(open, end).indexOf('}}');
  const tagEnd = close === -1 ? end : open + close + 2;
  return {
    kind: 'tag',
    inside: source.slice(open + 2, close === -1 ? end : open + close),
    closed: close !== -1,
    start: open,
    end: tagEnd,
  };
}

/** The mark that ends a quotation begun with `char`, or '' where it begins none. */
export function closingQuote(char: string): string {
  if (char === '"' || char === "'") return char;
  if (char === '“') return '”';
  return '';
}
