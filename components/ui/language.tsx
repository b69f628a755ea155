import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { type Catalog, createTranslate, type Translate } from '@/lib/i18n/catalog';
import type { Language } from '@/lib/i18n/language';

const LanguageContext = createContext<Language>('ja');

/** Every component below speaks this language. */
export function LanguageProvider(props: { language: Language; children: ComponentChildren }) {
  return <LanguageContext.Provider value={props.language}>{props.children}</LanguageContext.Provider>;
}

/** The language the page speaks. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** A room's catalog in the page's language. */
export function useTranslate<Key extends string>(catalog: Catalog<Key>): Translate<Key> {
  const language = useLanguage();
  return useMemo(() => createTranslate(catalog, language), [catalog, language]);
}
