import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/desk/settings';
import { watchSettings } from '@/lib/desk/settings-store';
import { detectLanguage, type Language } from '@/lib/i18n/language';

/** Until they are read, no bare letter acts: the agent may have switched those keys off. */
const UNREAD: Settings = { ...DEFAULT_SETTINGS, letterKeys: false };

/** The language these settings ask for; `auto` is the browser's. */
export function languageOf({ language }: Settings): Language {
  return language === 'auto' ? detectLanguage(browser.i18n.getUILanguage()) : language;
}

/** This browser's settings, and every change to them. */
export function useSettings(): Settings {
  const [settings, setSettings] = useState(UNREAD);
  // Not after the paint: a post drawn meanwhile would be in another language, and deaf to letters.
  useLayoutEffect(() => {
    const until = new AbortController();
    watchSettings(setSettings, until.signal);
    return () => until.abort();
  }, []);
  const language = languageOf(settings);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return settings;
}
