import type { BodyRules } from '../body-text';
import { EDITOR } from '../editor';

/** Elements that stand on lines of their own in a blog entry. */
const BLOCKS = new Set(
  (
    'address article aside blockquote dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li ' +
    'main ol p pre section summary table tr ul'
  ).split(' '),
);

/** Never text the writer wrote, on any platform; editors are the agent's own business. */
const NEVER =
  'script, style, noscript, template, svg, canvas, iframe, object, video, audio, button, input, textarea, select, ' +
  `form:has(input:not([type="hidden"]), textarea, select, button), ${EDITOR}, [hidden], .adsbygoogle, ` +
  // What others wrote elsewhere: nobody is to be answered for it here.
  '.twitter-tweet, .instagram-media, [data-type="tweet"]';

/** How the text of an entry or comment is read. @param ignored the platform's own list of what is not text */
export function blogRules(ignored: string): BodyRules {
  const skipped = ignored === '' ? NEVER : `${NEVER}, ${ignored}`;
  return {
    skips: (element) => element.matches(skipped),
    breaksLine: (element) => BLOCKS.has(element.localName),
    collapsesSpace: true,
    // The label of a photo is not what the writer says; emoji images are rare on blogs and have theirs as text, too.
    imageText: () => '',
  };
}
