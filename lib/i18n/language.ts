export const LANGUAGES = ['ja', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Japanese for every Japanese UI, English for all others. */
export function detectLanguage(uiLanguage: string): Language {
  return /^ja\b/iu.test(uiLanguage) ? 'ja' : 'en';
}
