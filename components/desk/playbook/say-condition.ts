import type { Condition } from '@/lib/domain/condition';
import type { Translate } from '@/lib/i18n/catalog';
import type { WordKey } from '@/lib/i18n/desk-words';
import type { PLAYBOOK } from '@/lib/i18n/playbook';

type SignalKey = keyof typeof PLAYBOOK.ja;

/** A condition as a short list of words; empty when it always holds. */
export function sayCondition(
  when: Condition,
  word: Translate<WordKey>,
  signalWord: Translate<SignalKey>,
): string[] {
  return [
    ...when.signals.map((signal) => signalWord(`signal-${signal}`)),
    ...when.styles.map((style) => word(`style.${style}`)),
    ...when.categories,
    ...when.sites.map((site) => word(`site.${site}`)),
  ];
}
