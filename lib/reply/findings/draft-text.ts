import type { RenderedTemplate } from '../render-template';
import type { SourceRange } from '../template-node';

/** The agent's words with their values put in, and the way back to the box they were written in. */
export interface DraftText {
  /** What stands in the box. */
  body: string;
  /** The same with tags rendered; what a customer would read, without the policy's words. */
  text: string;
  /** The place in the box a range of `text` came from; undefined where it came from a variable. */
  toBody(range: SourceRange): SourceRange | undefined;
}

/** Ties a rendered text to its source: stretches that are the agent's own stand in both, in the same order. */
export function createDraftText(body: string, rendered: RenderedTemplate): DraftText {
  if (rendered.text === body) return { body, text: body, toBody: (range) => range };
  const stretches: { start: number; end: number; shift: number }[] = [];
  let at = 0;
  let from = 0;
  for (const { kind, text } of rendered.segments) {
    if (kind === 'body') {
      const found = body.indexOf(text, from);
      if (found !== -1) {
        stretches.push({ start: at, end: at + text.length, shift: found - at });
        from = found + text.length;
      }
    }
    at += text.length;
  }
  return {
    body,
    text: rendered.text,
    toBody({ start, end }) {
      const home = stretches.find((each) => start >= each.start && end <= each.end);
      return home && { start: start + home.shift, end: end + home.shift };
    },
  };
}
