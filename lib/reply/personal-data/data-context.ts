/** A text made ready for looking for personal data: folded, with links and handles blanked out. */
export interface DataContext {
  /** Same length as the folded text, so that offsets agree. */
  text: string;
  regions: readonly string[];
}

/** A stretch of the folded text. */
export interface DataRange {
  start: number;
  end: number;
}

const LINK_OR_HANDLE = /https?:\/\/[^\s\u3000-\u9fff]+|(?<![\w.])@\w+/giu;

/** A long-vowel mark between digits stands for a hyphen: they are neighbours on a Japanese keyboard. */
const HYPHEN_TYPO = /(?<=\d\s?)ー(?=\s?\d)/gu;

/** Blanks out links and handles, whose digits are nobody's phone, and sets mistyped hyphens right. */
export function prepareText(folded: string): string {
  return folded.replace(LINK_OR_HANDLE, (link) => ' '.repeat(link.length)).replace(HYPHEN_TYPO, '-');
}

/** All matches of a pattern as ranges; of its group `data` where it has one. */
export function rangesOf(text: string, pattern: RegExp): DataRange[] {
  return [...text.matchAll(pattern)].map((match) => {
    const data = match.groups?.data;
    const start = match.index + (data === undefined ? 0 : match[0].lastIndexOf(data));
    return { start, end: start + (data ?? match[0]).length };
  });
}

/** Words before a number that say it is the number of a thing. */
const THING_BEFORE =
  /(?:型番|品番|型式|モデル|機種|シリアル(?:番号|ナンバー)?|製造番号|imei(?:番号)?|エラー(?:コード|番号)?|コード|バージョン|ver\.?|version|model|part|error|code|isbn|jan|第|ビルド|build|受付番号|ケース番号|case|ticket)\s?(?:は|が|:|#|no\.?)?\s*[「"]?[a-z]{0,6}-?$/u;

/** Whether what stands before an offset names a thing: a model, an error, a version. */
export function isNumberOfThing(text: string, start: number): boolean {
  return THING_BEFORE.test(text.slice(Math.max(0, start - 24), start));
}
