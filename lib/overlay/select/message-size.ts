import type { FoundKeyword, Mark } from '@/lib/domain/mark';
import type { OtherPost, Post } from '@/lib/domain/post';

/** The background refuses longer requests whole; a page that writes long names must not make its posts unopenable. */
const LONG = 25_000;
const SHORT = 200;
const URL_LENGTH = 2_000;
const MAX_MARKS = 500;
/** Covered by one mark; the log keeps no more of a post, either. */
const MAX_ALSO = 50;
const MAX_OTHERS = 10;

const cut = (text: string | null, length: number): string | null => text?.slice(0, length) ?? null;

/** A link that is too long is worth nothing cut; it is left out. */
const whole = (url: string | null): string | null => (url !== null && url.length <= URL_LENGTH ? url : null);

/** A post no larger than messages may be. */
export function fitPost(post: Post): Post {
  const author = post.author && {
    ...post.author,
    name: cut(post.author.name, SHORT),
    url: whole(post.author.url),
  };
  return {
    ...post,
    author,
    ...(post.byline === undefined ? {} : { byline: post.byline.slice(0, SHORT) }),
    permalink: whole(post.permalink),
    title: cut(post.title, 1_000),
    text: post.text.slice(0, LONG),
  };
}

/** The posts nearest in time, and of each as much as tells what moves its writer, and when they wrote it. */
export function fitOthers(posts: readonly Post[]): OtherPost[] {
  return posts.slice(0, MAX_OTHERS).map(({ text, postedAt }) => ({ text: text.slice(0, 1_000), postedAt }));
}

const fitFound = <Found extends FoundKeyword>(found: Found): Found => ({
  ...found,
  list: found.list.slice(0, 60),
  keyword: found.keyword.slice(0, 1_000),
});

/** @param textStart where the post's text begins in what was marked: marks of the title count, but have no place in it */
export function fitMarks(marks: readonly Mark[], textStart: number): Mark[] {
  return marks.slice(0, MAX_MARKS).map((mark) => ({
    ...fitFound(mark),
    start: Math.max(0, mark.start - textStart),
    end: Math.max(0, mark.end - textStart),
    text: mark.text.slice(0, 1_000),
    ...(mark.also === undefined ? {} : { also: mark.also.slice(0, MAX_ALSO).map(fitFound) }),
  }));
}
