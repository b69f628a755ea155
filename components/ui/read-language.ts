import { browser } from 'wxt/browser';
import { detectLanguage, LANGUAGES, type Language } from '@/lib/i18n/language';

function languageIn(settings: unknown): Language | undefined {
  if (typeof settings !== 'object' || settings === null || !('language' in settings)) return undefined;
  return LANGUAGES.find((language) => language === settings.language);
}

/** The language chosen in `storage.local['settings'].language`, or the browser's. Never fails. */
export async function readLanguage(): Promise<Language> {
  const stored = await browser.storage.local.get('settings').catch((): Record<string, unknown> => ({}));
  return languageIn(stored.settings) ?? detectLanguage(browser.i18n.getUILanguage());
}
