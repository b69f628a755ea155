import { isWebPage } from '@/lib/domain/web-page';
import { type CommentForm, NO_FIELDS } from '../comment-form';
import { queryAll, queryFirst } from '../query';
import { readAttribute } from './clobber-safe';

/** Comment services that live in frames of their own, by what they leave in the page (facts/blogs.md §2). */
const SERVICES: Readonly<Record<string, string>> = {
  Disqus: '#disqus_thread, iframe[src*="//disqus.com/embed"]',
  giscus: 'iframe.giscus-frame, .giscus, script[src^="https://giscus.app/"]',
  utterances: 'iframe.utterances-frame, .utterances, script[src^="https://utteranc.es/"]',
  Blogger: 'iframe#comment-editor, iframe[src*="blogger.com/comment"], a#comment-editor-src',
  Jetpack: 'iframe#jetpack_remote_comment, iframe[src*="/jetpack-comment/"]',
  Facebook:
    '.fb-comments, iframe[src*="facebook.com/plugins/comments"], iframe[src*="facebook.com/plugins/feedback"]',
  Ghost: '#ghost-comments-root, iframe[title="comments-frame"]',
  'Hyvor Talk': 'hyvor-talk-comments, #hyvor-talk-view',
  Commento: '#commento',
  Remark42: '#remark42',
  Cusdis: '#cusdis_thread',
};

/** One form for each comment service on the page: recognised and named, never reached into. */
export function findFrames(document: Document): CommentForm[] {
  return Object.entries(SERVICES).flatMap(([service, selector]) => {
    const [element] = queryAll(document, selector);
    if (element === undefined) return [];
    return [{ state: 'frame', href: addressOf(document, selector), service, fields: NO_FIELDS, element }];
  });
}

/** Of the frame, or of the page that Blogger names for it before its script has run; null where neither says. */
function addressOf(document: Document, selector: string): string | null {
  const addresses = queryAll(document, selector).flatMap((element) => {
    const frame = element.localName === 'iframe' ? element : queryFirst(element, 'iframe');
    return [
      frame === null ? '' : readAttribute(frame, 'src'),
      element.localName === 'a' ? readAttribute(element, 'href') : '',
    ];
  });
  const address = addresses.find((each) => each !== '' && URL.canParse(each, document.baseURI));
  if (address === undefined) return null;
  const url = new URL(address, document.baseURI);
  return isWebPage(url) ? url.href : null;
}
