import { toByline } from '../blog/byline';

/** Name and time of "Posted by: 山田 at 2006年5月10日 10:12", 「投稿者 山田 : 2006年05月10日 10:12」, 「投稿者 山田 時刻 10時12分」. */
export interface Signature {
  name: string | null;
  time: string;
}

const SIGNATURE =
  /^(?:Posted\s+by\s*:?|By|投稿者?(?=[\s:：])\s*[:：]?|コメント投稿者\s*[:：]?)\s*(.+?)\s*(?:\bat\b|\bon\b|[:：|｜]|日時\s*[:：]|時刻(?=\s?[\d午])|さん(?=\s)|(?=\d{4}年))\s*(.*\d.*)$/iu;

/** Takes the line apart by its template; null where it has another form. */
export function readSignature(text: string): Signature | null {
  const [, name, time] = SIGNATURE.exec(text.replace(/\s+/gu, ' ').trim()) ?? [];
  return name === undefined || time === undefined ? null : { name: toByline(name), time };
}
