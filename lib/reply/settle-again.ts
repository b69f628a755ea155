import type { Template } from '@/lib/domain/template';
import type { TemplateValues } from './render-template';
import { parseTemplate, settleTemplate } from './template';
import { wordingsOf } from './template-wording';

/** A wording's lines as they stand in a draft, the cursor's place left out. */
function linesOf(wording: string, values: TemplateValues): string[] {
  return settleTemplate(parseTemplate(wording), values).text.split('\n');
}

/**
 * A draft after the values changed that its templates were filled with, as when another account speaks: lines that still
 * stand as a template left them say the new values. Lines the agent wrote or changed stay.
 */
export function settleAgain(
  body: string,
  templates: readonly Pick<Template, 'body' | 'variants'>[],
  before: TemplateValues,
  now: TemplateValues,
): string {
  const renewed = new Map<string, string>();
  for (const wording of templates.flatMap(wordingsOf)) {
    const old = linesOf(wording, before);
    const fresh = linesOf(wording, now);
    // A block that came or went: which line took which one's place is not known.
    if (old.length !== fresh.length) continue;
    for (const [at, line] of old.entries()) {
      if (line.trim() !== '') renewed.set(line, fresh[at] ?? line);
    }
  }
  return body
    .split('\n')
    .map((line) => renewed.get(line) ?? line)
    .join('\n');
}
