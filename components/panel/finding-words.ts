import { useLanguage, useTranslate } from '@/components/ui/language';
import { RULE_OF, ruleCatalog } from '@/lib/i18n/finding-rules';
import { FINDINGS } from '@/lib/i18n/findings';
import { sayTemplateName } from '@/lib/i18n/template-names';
import type { Finding, FindingCode } from '@/lib/reply/findings/finding';
import { FINDING_KINDS } from '@/lib/reply/findings/finding-kinds';

/** How a finding and the rule it comes from are said. */
export function useFindingWords(): {
  say: (finding: Finding) => string;
  /** The rule with where it was decided: 「方針: 禁止語」. */
  sayRule: (code: FindingCode) => string;
  /** Several rules by name, each once. */
  listRules: (codes: readonly FindingCode[]) => string;
} {
  const sayCode = useTranslate(FINDINGS);
  const rules = useTranslate(ruleCatalog);
  const language = useLanguage();
  const name = (code: FindingCode) => rules(RULE_OF[code]);
  return {
    say: ({ code, values }) =>
      sayCode(
        code,
        typeof values.name === 'string'
          ? { ...values, name: sayTemplateName(values.name, language) }
          : values,
      ),
    sayRule: (code) =>
      FINDING_KINDS[code].source === 'law' ? name(code) : rules('fromPolicy', { rule: name(code) }),
    listRules: (codes) =>
      new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(new Set(codes.map(name))),
  };
}
