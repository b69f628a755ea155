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

/** Calls back whenever another language is chosen, in this page or any other. */
export function onLanguageChange(onChange: (language: Language) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'local' || changes.settings === undefined) return;
    onChange(languageIn(changes.settings.newValue) ?? detectLanguage(browser.i18n.getUILanguage()));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
