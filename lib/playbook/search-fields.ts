import { foldPlain } from '@/lib/reply/fold';
import { romajiKey } from './romaji';
import type { Searchable } from './search';

/** A field as search compares it. */
export interface FoldedField {
  text: string;
  /** Its words by their sound; none where sound would only mislead. */
  sounds: readonly string[];
}

/** A template's fields, folded. */
export interface FoldedTemplate {
  shortcode: FoldedField;
  title: FoldedField;
  reading: FoldedField;
  category: FoldedField;
  body: string;
}

/** A word that is looked for. */
export interface Word {
  text: string;
  sound: string;
}

const KANA = /[\u3041-\u3096]/u;

/** Folding is most of the cost of a search, and a row is never changed in place: each is folded once. */
const folded = new WeakMap<Searchable, FoldedTemplate>();

/** Width, case and kana brought to one form; white space to single spaces. */
export function foldQuery(text: string): string {
  return foldPlain(text)
    .replace(/[\u30A1-\u30F6]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A word of a folded query. */
export function foldWord(text: string): Word {
  return { text, sound: romajiKey(text) };
}

/** A template's fields as they are compared. */
export function foldTemplate(template: Searchable): FoldedTemplate {
  const known = folded.get(template);
  if (known !== undefined) return known;
  const reading = foldQuery(template.reading);
  const fields: FoldedTemplate = {
    // Written in letters, found in kana too: an input method left on writes おわび for `owabi`.
    shortcode: foldField(template.shortcode, true),
    title: foldField(template.title, false),
    reading: { text: reading, sounds: reading.split(' ').map(romajiKey) },
    category: foldField(template.category, false),
    body: foldQuery(template.body),
  };
  folded.set(template, fields);
  return fields;
}

/** In Latin letters alone a title is no romaji: by sound, `fee` would find `hee`. */
function foldField(written: string, isRomaji: boolean): FoldedField {
  const text = foldQuery(written);
  return { text, sounds: isRomaji || KANA.test(text) ? text.split(' ').map(romajiKey) : [] };
}

/** Whether a field, or one of its words, begins with a word or holds it: as written or by its sound. */
export function findPlace({ text, sounds }: FoldedField, word: Word): 'start' | 'inside' | undefined {
  const sounding = word.sound === '' ? [] : sounds;
  if (text.startsWith(word.text) || text.includes(` ${word.text}`)) return 'start';
  if (sounding.some((sound) => sound.startsWith(word.sound))) return 'start';
  if (text.includes(word.text)) return 'inside';
  // One letter stands somewhere in most words: it says something only where one begins with it.
  return word.sound.length > 1 && sounding.some((sound) => sound.includes(word.sound)) ? 'inside' : undefined;
}
