import type { BodyRules } from '../body-text';

const BLOCKS = new Set(['p', 'blockquote', 'pre', 'ul', 'ol', 'li']);

/** Paragraphs, and custom emoji by their `:name:`. Hidden parts of links count, so that the whole address is matched. */
export const MASTODON_BODY: BodyRules = {
  skips: (element) => element.localName === 'button',
  breaksLine: (element) => BLOCKS.has(element.localName),
};
