import { useLanguage, useTranslate } from '@/components/ui/language';
import { sayFinding } from '@/components/ui/say-finding';
import { type RuleKey, ruleCatalog } from '@/lib/i18n/finding-rules';
import { FINDINGS } from '@/lib/i18n/findings';
import type { Finding, FindingCode } from '@/lib/reply/findings/finding';
import { FINDING_KINDS } from '@/lib/reply/findings/finding-kinds';

/** Which rule a finding comes from. */
const RULE_OF: Readonly<Record<FindingCode, RuleKey>> = {
  'no-contact': 'noContact',
  'wrong-account': 'account',
  'account-unconfirmed': 'account',
  'empty-body': 'blank',
  'raw-placeholder': 'placeholder',
  'empty-name': 'placeholder',
  'empty-field': 'blank',
  'policy-broken': 'opening',
  'policy-empty-name': 'opening',
  'part-over-limit': 'length',
  'many-parts': 'parts',
  'too-many-parts': 'parts',
  'missing-opening': 'opening',
  'wrong-opening': 'opening',
  'double-opening': 'opening',
  'missing-closing': 'closing',
  'double-closing': 'closing',
  'wrong-initials': 'closing',
  'other-company': 'account',
  'blank-mark': 'blank',
  'lost-letters': 'encoding',
  'lost-letters-own': 'encoding',
  'double-mention': 'length',
  'idle-continuation': 'parts',
  'personal-phone': 'personal',
  'personal-email': 'personal',
  'personal-postal-code': 'personal',
  'personal-address': 'personal',
  'personal-card': 'personal',
  'personal-birth': 'personal',
  'personal-number': 'personal',
  'asks-personal-data': 'personal',
  'banned-word': 'banned',
  'discouraged-word': 'discouraged',
  'tone-word': 'tone',
  'missing-word': 'required',
  'short-link': 'links',
  'unknown-link': 'links',
  'unknown-hashtag': 'hashtags',
  'other-hashtag': 'hashtags',
  'dm-refused': 'dm',
  'dm-without-wish': 'dm',
  'dm-ask': 'dm',
  'outside-hours': 'hours',
  'closed-day': 'hours',
  holiday: 'hours',
  'told-text': 'told',
  'told-template': 'told',
  'told-link': 'told',
  'same-to-many': 'sameToMany',
  'surroundings-unread': 'surroundings',
  'cap-near': 'caps',
  'cap-reached': 'caps',
};

/** How a finding and the rule it comes from are said. */
export function useFindingWords(): {
  say: (finding: Finding) => string;
  /** The rule with where it was decided: 「ポリシー: 使わない言葉」. */
  sayRule: (code: FindingCode) => string;
  /** Several rules by name, each once. */
  listRules: (codes: readonly FindingCode[]) => string;
  listNames: (names: readonly string[]) => string;
} {
  const sayCode = useTranslate(FINDINGS);
  const rules = useTranslate(ruleCatalog);
  const language = useLanguage();
  const name = (code: FindingCode) => rules(RULE_OF[code]);
  return {
    say: (finding) => sayFinding(finding, sayCode, language),
    sayRule: (code) =>
      FINDING_KINDS[code].source === 'law' ? name(code) : rules('fromPolicy', { rule: name(code) }),
    listNames: (names) => names.join(rules('separator')),
    listRules: (codes) => [...new Set(codes.map(name))].join(rules('separator')),
  };
}
