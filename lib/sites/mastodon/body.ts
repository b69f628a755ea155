import type { BodyRules } from '../body-text';

const BLOCKS = new Set(['p', 'blockquote', 'pre', 'ul', 'ol', 'li']);

/** Controls, and the address of a quoted post, which apps that show the quote hide. */
const NO_TEXT = 'button, .quote-inline';

/** Paragraphs, and custom emoji by their `:name:`. Hidden parts of links count, so that the whole address is matched. */
export const MASTODON_BODY: BodyRules = {
  skips: (element) => element.matches(NO_TEXT),
  breaksLine: (element) => BLOCKS.has(element.localName),
};
