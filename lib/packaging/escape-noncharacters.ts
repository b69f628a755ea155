import type { Plugin } from 'vite';

/**
 * Chromium refuses a content script that holds a noncharacter such as U+FFFE as "not UTF-8"; escaped it is fine. To have all
 * beyond ASCII escaped would do as well, at twice the size of every Japanese word that sites are read by.
 */
export const escapeNoncharacters: Plugin = {
  name: 'escape-noncharacters',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk')
        chunk.code = chunk.code.replace(/\p{Noncharacter_Code_Point}/gu, escapeUnits);
    }
  },
};

/** Each UTF-16 unit by its number, which means the same in strings and in patterns. */
function escapeUnits(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
