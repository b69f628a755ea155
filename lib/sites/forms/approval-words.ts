const AWAITS =
  /承認待ち|承認(?:され(?:る|た|て)|後|制)|(?:管理者|管理人|ブログ主|運営者)(?:の|が)?(?:確認|承認)|確認後に?(?:公開|表示|掲載)|公開されるまで|await(?:ing|s) (?:moderation|approval)|held for (?:moderation|approval|review)|pending (?:approval|moderation|review)|will (?:appear|be (?:published|visible|shown|posted)) (?:after|once|when)|comment moderation is enabled/iu;

/** Buttons that send a form only to show it once more. */
const LOOK_AGAIN = /preview|confirm|プレビュー|確認/iu;

/** Whether a button of these names and words sends a form only to show it once more. */
export function asksAgain(button: string): boolean {
  return LOOK_AGAIN.test(button);
}

/** Whether the page says that comments wait for somebody's word. What people wrote does not count. */
export function speaksOfApproval(document: Document): boolean {
  const walker = Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const words = node.nodeValue ?? '';
    if (words.length < 200 && AWAITS.test(words) && isOfThePage(node.parentElement)) return true;
  }
  return false;
}

const WRITTEN =
  'article p, [itemprop="articleBody"], [class*="entry-content"], [class*="comment-content"], [class*="comment-body"], ' +
  '[class*="comment-text"], textarea, script, style, noscript, template';

function isOfThePage(element: Element | null): boolean {
  return element !== null && element.closest(WRITTEN) === null;
}
