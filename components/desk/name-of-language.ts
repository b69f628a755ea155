import type { Language } from '@/lib/i18n/language';

/** A language's name in that language. */
export function nameOfLanguage(language: Language): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
}
