import type { BodyText } from '../adapter';
import { type BodyRules, readBodyText } from '../body-text';
import { isForeignBox } from './find-posts';
import type { PostParts } from './post-parts';
import { POST, QUOTE, SHOW_MORE } from './selectors';

/** An image in an article is a photo with a label, unless its label is one emoji. */
const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[#*0-9]\uFE0F?\u20E3)/u;

/**
 * Text of a post: line breaks are real `\n` in the text nodes, mentions stand in `div`s that break no line, emoji are
 * images. Of a link the hidden scheme and tail count, so that the whole address can be matched.
 */
const POST_RULES: BodyRules = {
  skips: (element) => isEllipsis(element) || element.matches(SHOW_MORE),
};

/** Draft.js nests a paragraph in several of these; inside a paragraph it uses spans and links only. */
const BLOCKS = new Set([
  'div',
  'p',
  'li',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'blockquote',
  'pre',
  'section',
  'figure',
]);

/** Text of an X Article: read-only Draft.js with one block a paragraph and posts embedded between them. */
const ARTICLE_RULES: BodyRules = {
  skips: (element) =>
    element.localName === 'svg' || element.matches(POST) || (element.matches(QUOTE) && isForeignBox(element)),
  breaksLine: (element) => BLOCKS.has(element.localName),
  imageText: (image) => (EMOJI.test(image.alt) ? image.alt : ''),
};

/** The text of a post with the way back to its nodes; empty for a post without text. */
export function readPostBody(parts: PostParts): BodyText {
  return parts.text === null
    ? readBodyText(parts.articleTexts, ARTICLE_RULES)
    : readBodyText([parts.text], POST_RULES);
}

/** The "…" X shows where it hid the end of a link; it is no part of the address. */
function isEllipsis(element: Element): boolean {
  return element.getAttribute('aria-hidden') === 'true' && element.textContent.trim() === '…';
}
