import { type CommentForm, formOutOfReach } from '../comment-form';
import { queryAll } from '../query';
import { textOf } from './clobber-safe';

const CLOSED =
  /コメント(?:欄|機能|の受付|の投稿|の受け付け|投稿(?:の受け?付け?)?)?(?:は|を|が)?(?:現在|すべて|全て|、|\s)*(?:受け?付けて(?:い|お)(?:ません|りません)|受け?付けを?(?:終了|停止|締)|(?:受け?付け)?(?:終了|停止|締め?切)|閉じ(?:られ)?て(?:い|お)|閉鎖|オフに|無効|許可(?:され|して)(?:い|お)(?:ません|りません)|(?:投稿|書き込み?|する(?:こと(?:は|が)))?で(?:き)ません|書き?込めません)|コメント(?:を|の)(?:書き?込(?:む|み)|投稿)(?:する)?(?:こと)?(?:は|が)?できません|comments? (?:(?:are|is|have been|for this (?:\w+ )?(?:are|is)|on this (?:\w+ )?(?:are|is)) )(?:now |currently )?(?:closed|disabled|turned off|off|not (?:allowed|accepted|enabled))|comment(?:s|ing)? (?:is |has been )?(?:closed|disabled|turned off)|new comments (?:are|cannot)/iu;

const LOGIN =
  /(?:コメント|返信).{0,30}(?:ログイン|サインイン|会員登録|読者登録)|(?:ログイン|サインイン)(?:して|すると|した|後に?|が必要).{0,30}コメント|(?:会員|読者|メンバー|登録ユーザー|ログインユーザー|承認ユーザー)(?:のみ|だけ|限定).{0,12}(?:コメント|投稿)|コメント.{0,20}(?:会員|読者|メンバー|登録ユーザー|ログインユーザー)(?:のみ|だけ|限定)|(?:must|need to|have to|please|required to) (?:be )?(?:log|sign|registered|register)(?:ged|ed)?[ -]?(?:in)?.{0,30}(?:comment|reply|discussion)|(?:log|sign)[ -]?in to (?:leave|post|write|add|join|comment|reply)/iu;

const LIKELY = 'p, div, span, li, dd, td, em, strong, small, h2, h3, h4, h5, a, button, label';
const COMMENT_AREA = '[id*="comment" i], [class*="comment" i], #respond';
/** What people wrote, and what speaks of other entries. */
const NOT_HERE =
  'nav, aside, script, style, [class*="entry-content" i], [class*="entry-body" i], [class*="post-body"], [class*="article-body"], ' +
  '[itemprop="articleBody"], [class*="comment-body"], [class*="comment-content"], [class*="comment-text"], [class*="commentbody"], ' +
  'li[id^="comment-"], [class*="comments-link"], [class*="entry-meta"], [class*="post-meta"], [class*="sidebar"]:not(:has(main, article)), [class*="related"]';
/** A notice speaks of one of these. */
const TOPIC = /コメント|投稿|返信|comment|reply|discussion/iu;
const MAX_NOTICE = 90;
/** With the white space between its lines, UTF-16 units. */
const MAX_RAW = 600;

/**
 * What the page says instead of a form: comments are closed, or for members only. Only short sentences of the page
 * itself count, in the comment area or, as a sentence that speaks of comments, after it; never what people wrote.
 */
export function findNotices(document: Document): CommentForm[] {
  const sentences = findSentences(document);
  const say = (said: RegExp) => sentences.find(({ words }) => said.test(words))?.element;
  const login = say(LOGIN) ?? queryAll(document, '.must-log-in')[0];
  if (login !== undefined) return [formOutOfReach('login', login)];
  const closed = say(CLOSED);
  return closed === undefined ? [] : [formOutOfReach('closed', closed)];
}

interface Sentence {
  element: Element;
  words: string;
}

/** What the page itself says of comments, shortly. Long texts are left before they are folded: pages may be a megabyte. */
function findSentences(document: Document): Sentence[] {
  return queryAll(document, LIKELY).flatMap((element) => {
    if (element.childElementCount > 4 || (element.textContent?.length ?? 0) > MAX_RAW) return [];
    const words = textOf(element);
    if (words.length > MAX_NOTICE || !TOPIC.test(words) || element.closest(NOT_HERE) !== null) return [];
    const isPlace = element.closest(COMMENT_AREA) !== null || isAloneInText(element);
    return isPlace && element.checkVisibility() ? [{ element, words }] : [];
  });
}

/** Outside the comment area only a sentence that stands for itself counts. */
function isAloneInText(element: Element): boolean {
  return element.matches('p, div, li, em, strong') && element.closest('footer, header, form') === null;
}
