import type { Translate } from '@/lib/i18n/catalog';
import type { FINDINGS } from '@/lib/i18n/findings';
import type { Language } from '@/lib/i18n/language';
import { sayTemplateName } from '@/lib/i18n/template-names';
import type { Finding } from '@/lib/reply/findings/finding';

/** A finding in the agent's words; names of template values as the agent writes them. */
export function sayFinding(
  { code, values }: Finding,
  say: Translate<keyof typeof FINDINGS.ja>,
  language: Language,
): string {
  const { name } = values;
  return say(code, typeof name === 'string' ? { ...values, name: sayTemplateName(name, language) } : values);
}
