import { withoutCredits } from './credit';
import { TEXT_BY, WRITER } from './writer-words';

/** Longest name taken for one; more is a sentence. The desk takes 200 letters. */
const MAX_LENGTH = 80;

/** Words around a name are short, too. */
const MAX_READ = 400;

/** Words before a name that belong to the template. */
const LABEL = new RegExp(
  `^(?:(?:posted|published|written|commented|created)\\s+(?:by|from)(?=[\\s:：]|$)|by(?=[\\s:：]|$)|author(?=\\s*[:：]|$)|(?:${WRITER}|ライター|記者|投稿|お?名前|${TEXT_BY}|Name|From)\\s*[:：])\\s*[:：]?\\s*`,
  'iu',
);

/** The time before such a word: `2026年4月1日 10:00 投稿者：みさき`. */
const DATED_BEFORE = new RegExp(
  `^\\d{4}[\\d\\s年月火水木金土日時分./:()（）-]+(?=(?:${WRITER})\\s*[:：])`,
  'u',
);

/** What templates put behind the name. */
const BEHIND = /\s(?:さん|様)$|\s(?:wrote|says|said)\s?[:：]?$/iu;

/** When it was written, behind the name in the same words: `みさき » 2026年4月1日 10:00`. */
const DATED = /[\s»｜|,、：:／/・(（@-]*(?:\s(?:at|on))?\s*(?<!\d)\d{4}\s?[年./-]\s?\d{1,2}.*$/u;

/** What templates and libraries put where a name should be (facts/blogs.md §4). */
const NO_NAME = new RegExp(
  `^(?:view (?:all|more)\\b.*|see all\\b.*|more (?:posts|articles|from)\\b.*|all posts\\b.*|(?:この記事を)?(?:${WRITER})|プロフィール|(?:${WRITER}|ライター|メンバー|スタッフ)の?一覧|(?:.*の)?(?:記事|投稿)一覧(?:へ|を見る|はこちら)?|ようこそ.*|author|profile|unknown|null|undefined|\\[object object\\]|https?:.*|www\\..*|\\S+@\\S+\\.\\S+|[^\\p{L}\\p{N}]*)$`,
  'iu',
);

/**
 * The name in the words a page shows for the writer, without `Posted by`, `投稿者：` and the like.
 * @returns null where they are no name: a label alone, somebody credited with the pictures, a link to all posts, a bare e-mail or web address
 */
export function toByline(text: string | null | undefined): string | null {
  const plain = (text ?? '').slice(0, MAX_READ).replace(/\s+/gu, ' ').trim();
  const name = withoutCredits(plain)
    .replace(DATED_BEFORE, '')
    .replace(LABEL, '')
    .replace(DATED, '')
    .replace(BEHIND, '')
    .trim();
  if (name.length > MAX_LENGTH || NO_NAME.test(name)) return null;
  return name;
}
