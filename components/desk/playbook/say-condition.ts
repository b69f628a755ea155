import type { Condition } from '@/lib/domain/condition';
import type { Translate } from '@/lib/i18n/catalog';
import type { WordKey } from '@/lib/i18n/desk-words';

/** A condition as a short list of words; empty when it always holds. */
export function sayCondition(when: Condition, word: Translate<WordKey>): string[] {
  return [
    ...when.signals.map((signal) => word(`signal.${signal}`)),
    ...when.styles.map((style) => word(`style.${style}`)),
    ...when.categories,
    ...when.sites.map((site) => word(`site.${site}`)),
  ];
}
