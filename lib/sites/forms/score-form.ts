import { isBefore } from '../document-order';
import { queryAll } from '../query';
import { isBesides } from '../web/page-parts';
import { parentOf, readAttribute, textOf } from './clobber-safe';
import { readLabel } from './control-label';
import { isTextArea, weighMeanings } from './field-meaning';
import { splitWords } from './field-words';
import { textControlsOf } from './read-fields';

/** From here on a form is taken for a comment form. One strong sign, or two weak ones. */
export const COMMENT_FORM = 4;

const ACTION =
  /wp-comments-post|mt-comments|comments?(?:[./?&=_-]|$)|blogcms|tsukkomi|tb_comment|\bregist\.(?:cgi|php|pl)/iu;
const NAMED = /comment|komento|tsukkomi|\bwc_|respond\b|reply_?form/iu;
const SAID =
  /コメントを?(?:書|投稿|送信|残|する|追加|入力|つけ|どうぞ|お願い|記入)|コメントの?(?:投稿|記入|フォーム|入力)|^コメント(?:欄|する|内容)?$|^書き?込む$|^(?:簡易|クイック)?返信(?:する)?$|ツッコミ|(?:leave|post|add|write|submit|send|your) (?:a |an |your |the )?(?:comment|reply)|^(?:comment|reply|post comment)s?$|join the (?:discussion|conversation)|(?:écrire|laisser|ajouter|poster|envoyer|publier) (?:un|le|mon|votre) commentaire|^commentaires?$/iu;
const POST_ID =
  /^(?:comment_post_ID|comment\[no\]|entry_?id|article_?id|post_?id|blog_?id|eid|node_?id|item_?id|date|comment_parent)$/iu;
const BEHIND = 'article, .hentry, .entry, .post, [itemprop="articleBody"], main h1, h1';

/** Other forms with a text area (facts/blogs.md §1.3): the majority on real pages. */
const OTHER_NAMED =
  /wpcf7|wpforms|contact|inquiry|enquiry|toiawase|otoiawase|mail-?form|formmail|gform|ninja-forms|mw_wp_form|share|sharedaddy|email-(?:post|article|page|this)|tell-?a-?friend|newsletter|mc4wp|mailchimp|subscribe|mailmaga|search|login|signin|register|fan_?form|reblog|carousel|(?<!p)review|(?<![a-z])rating|report|survey|enquete|poll|vote|guestbook|unsubscribe|translate|edit(?:_|-)?(?:form|comment)|trackback/iu;
/** Beside the text, but for forms of the entry as well: what a button opens, and the foot of the matter. */
const NOT_ASIDE =
  'dialog, [role="dialog"], [class*="modal" i], [class*="popup" i], [hidden], [aria-hidden="true"], main footer';
/** Places that use a blog's own comment form for something else: shop reviews, the picture viewer. */
const OTHER_PLACE = '#review_form, .wpcf7, [class*="jp-carousel"]';
const OTHER_SAID =
  /お?問い?合わ?せ|contact (?:us|form|me)|メルマガ|メールマガジン|購読|subscribe|newsletter|ファン申請|リブログ|reblog|友達に|友だちに|知人に|tell a friend|send to|e-?mail (?:this|a friend|to)|report (?:a|an|this)|ログイン|log ?in|sign ?in|検索|search|レビューを|write a review|your rating|アンケート|コメントを?(?:編集|削除)|edit (?:your )?comment|資料請求|応募/iu;
/** Other purposes too, except where comments are asked for in the same words. */
const OTHER_BESIDE = /誤り|誤字|通報|報告|予約(?!投稿)|申し?込[みむ]|お便り|ファンレター/u;
/** What the address of a form that changes something already written ends with. */
const CHANGES = /^(?:edit|update|delete|destroy)(?:[_.?-]|$)/iu;
/** What boards call the password that lets a comment be edited later, whatever its field is named. */
const EDIT_KEY = /(?:暗証|編集|修正|削除)(?:用)?(?:キー|パス|番号)|(?:edit|delete) ?(?:key|pass)/iu;
const OTHER_FIELD =
  /^(?:edit\[|your-|wpcf7|wpforms|recipient|to_?email|friend|input_\d|carousel-reblog|q$|s$|rating\[)/iu;

/**
 * How much speaks for a form being the one for comments on the page's entry (facts/blogs.md §3): where it sends, what
 * it is called, what it says, hidden numbers of the entry, where it stands; other purposes count against it.
 */
export function scoreForm(form: Element): number {
  if (isInOtherPlace(form) || changesWritten(form)) return 0;
  const action = readAttribute(form, 'action');
  const names = [...ancestry(form)].map(
    (element) => `${readAttribute(element, 'id')} ${readAttribute(element, 'class')}`,
  );
  const own = `${names[0] ?? ''} ${readAttribute(form, 'name')}`;
  const around = names.slice(1).join(' ');
  const said = wordsOf(form);
  const controls = queryAll(form, 'input, textarea, select').map((control) => readAttribute(control, 'name'));
  let score = 0;
  if (ACTION.test(action)) score += 4;
  if (NAMED.test(own)) score += 3;
  else if (NAMED.test(around)) score += 2;
  if (said.some((words) => SAID.test(words))) score += 3;
  if (controls.some((name) => POST_ID.test(name))) score += 2;
  if (controls.some((name) => /^(?:comment\[|wc_comment)/u.test(name))) score += 3;
  score += weighBody(form);
  if (textControlsOf(form).some(asksForComment)) score += 3;
  if (score > 0 && isAfterPost(form)) score += 1;
  if (isInSidePart(form)) score -= 4;
  if (OTHER_NAMED.test(`${own} ${purposeOf(form)}`)) score -= 8;
  else if (OTHER_NAMED.test(names.slice(1, 3).join(' '))) score -= 4;
  const isOther = (words: string) =>
    OTHER_SAID.test(words) || (OTHER_BESIDE.test(words) && !SAID.test(words));
  if (said.some(isOther)) score -= 6;
  if (controls.some((name) => OTHER_FIELD.test(name))) score -= 8;
  if (isForSigningIn(form)) score -= 8;
  return score;
}

/** Whether a form changes something already written: by its address, or by the method frameworks hide in it. */
function changesWritten(form: Element): boolean {
  const methods = queryAll(form, 'input[type="hidden"][name="_method"]');
  return (
    CHANGES.test(purposeOf(form)) ||
    methods.some((method) => /^(?:patch|put|delete)$/iu.test(readAttribute(method, 'value')))
  );
}

/** In a sidebar and the like: a small board or a word to the site, unless much speaks for comments. */
function isInSidePart(form: Element): boolean {
  for (let at = parentOf(form); at !== null && at.localName !== 'body'; at = parentOf(at)) {
    if (isBesides(at) && !at.matches(NOT_ASIDE)) return true;
  }
  return false;
}

/** What the address a form sends to says it is for: its end alone. An entry's own address says what the entry is about. */
function purposeOf(form: Element): string {
  const written = readAttribute(form, 'action');
  if (!URL.canParse(written, form.baseURI)) return written;
  const here = new URL(form.baseURI);
  const { host, pathname, search } = new URL(written, here);
  if (host === here.host && pathname === here.pathname) return search;
  return `${pathname.split('/').findLast(Boolean) ?? ''}${search}`;
}

/** Whether a form is for something else whatever it is called, also in the markup of a platform's own. */
export function isForOther(form: Element): boolean {
  return isInOtherPlace(form) || isForSigningIn(form);
}

function isInOtherPlace(form: Element): boolean {
  return Element.prototype.closest.call(form, OTHER_PLACE) !== null;
}

/** The form and what it stands in, at most four levels up. */
function* ancestry(form: Element): Generator<Element> {
  let at: Element | null = form;
  for (let depth = 0; at !== null && at.localName !== 'body' && depth < 5; depth += 1) {
    yield at;
    at = parentOf(at);
  }
}

/** Heading, legend, buttons of the form, and the heading right before it. */
function wordsOf(form: Element): string[] {
  const buttons = queryAll(form, 'button, input[type=submit], input[type=button], input[type=image]').flatMap(
    (button) => [textOf(button), readAttribute(button, 'value'), readAttribute(button, 'alt')],
  );
  const headings = queryAll(form, 'legend, h1, h2, h3, h4, h5, h6, caption').map(textOf);
  return [...buttons, ...headings, headingBefore(form)].filter((words) => words !== '' && words.length <= 60);
}

function headingBefore(form: Element): string {
  let at: Element | null = form;
  for (let depth = 0; at !== null && at.localName !== 'body' && depth < 3; depth += 1) {
    for (let before = at.previousElementSibling; before !== null; before = before.previousElementSibling) {
      const heading = before.matches(
        'h1, h2, h3, h4, h5, h6, dt, .title, [class*="title"], [class*="heading"]',
      );
      if (heading) return textOf(before);
      if (before.matches('form, article, section, ol, ul')) break;
    }
    at = parentOf(at);
  }
  return '';
}

/** By the words that stand in the text area until somebody writes. */
function asksForComment(control: Element): boolean {
  return isTextArea(control) && SAID.test(readAttribute(control, 'placeholder'));
}

function weighBody(form: Element): number {
  const weights = textControlsOf(form).map((control) => weighMeanings(control).get('body') ?? 0);
  return Math.min(2, Math.max(0, ...weights));
}

function isAfterPost(form: Element): boolean {
  const [post] = queryAll(form.ownerDocument, BEHIND);
  return post !== undefined && isBefore(post, form);
}

/** A password to come in, not the one that FC2 and older systems take to let a comment be edited later. */
function isForSigningIn(form: Element): boolean {
  return queryAll(form, 'input[type=password]').some((control) => {
    if (control instanceof HTMLInputElement && EDIT_KEY.test(readLabel(control))) return false;
    const name = splitWords(readAttribute(control, 'name'));
    const isKnown = /current-password|new-password/u.test(readAttribute(control, 'autocomplete'));
    return isKnown || /^(?:log|login|user|pwd|password)(?: |$)/u.test(name);
  });
}
