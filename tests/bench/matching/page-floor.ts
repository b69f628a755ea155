import type { Matcher } from '@/lib/matching/types';
import { makeCorpus } from './corpus';

const POSTS = 2_000;
const ROUNDS = 9;

function addElement(parent: Element, name: string, text = ''): Element {
  const element = document.createElement(name);
  if (text) element.append(text);
  parent.append(element);
  return element;
}

/** A page of posts shaped as on X: some 75 elements and ten text nodes each, the post's text in three of them. */
function buildPage(): void {
  const { posts } = makeCorpus(POSTS, 7);
  for (const [index, text] of posts.entries()) {
    const article = addElement(document.body, 'article');
    let holder = article;
    for (let depth = 0; depth < 40; depth++) holder = addElement(holder, 'div');
    addElement(holder, 'span', `利用者${index}`);
    addElement(holder, 'span', `@user_${index}`);
    addElement(holder, 'time', '3時間');
    const body = addElement(holder, 'div');
    body.className = 'post';
    const third = Math.ceil(text.length / 3);
    addElement(body, 'span', text.slice(0, third));
    addElement(body, 'a', text.slice(third, 2 * third));
    addElement(body, 'span', text.slice(2 * third));
    for (const count of ['3', '12', '1,024', '8']) {
      const button = addElement(holder, 'div');
      for (let depth = 0; depth < 5; depth++) addElement(button, 'div');
      addElement(button, 'span', count);
    }
  }
}

function walkTexts(root: Node): TreeWalker {
  return document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
}

/** Reads every character of the page: what no scanner can beat. */
function readPage(): number {
  let sum = 0;
  const walker = walkTexts(document.body);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    for (let at = 0; at < data.length; at++) sum = (sum + data.charCodeAt(at)) & 0xffffff;
  }
  return sum;
}

/** Finds everything below `root` as one text and maps each hit back to its nodes. */
function findBelow(root: Node, matcher: Matcher, texts: string[], ends: number[]): number {
  texts.length = 0;
  ends.length = 0;
  let length = 0;
  const walker = walkTexts(root);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    texts.push(data);
    length += data.length;
    ends.push(length);
  }
  let mapped = 0;
  let run = 0;
  for (const hit of matcher.find(texts.join(''))) {
    while (run > 0 && (ends[run - 1] ?? 0) > hit.start) run--;
    while ((ends[run] ?? 0) <= hit.start) run++;
    mapped += hit.start - (ends[run - 1] ?? 0) + run;
  }
  return mapped;
}

function findMedian(values: number[]): number {
  return values.sort((one, two) => one - two)[values.length >> 1] ?? 0;
}

/** Milliseconds (medians) of reading the page, of finding all in its posts, and of finding all in every text of it. */
export function timePage(matcher: Matcher): { floor: number; posts: number; all: number; checksum: number } {
  buildPage();
  const texts: string[] = [];
  const ends: number[] = [];
  let checksum = 0;
  const work = {
    floor: readPage,
    posts: () => {
      let mapped = 0;
      for (const post of document.querySelectorAll('.post')) mapped += findBelow(post, matcher, texts, ends);
      return mapped;
    },
    all: () => {
      let mapped = 0;
      const walker = walkTexts(document.body);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const hit of matcher.find((node as Text).data)) mapped += hit.end - hit.start;
      }
      return mapped;
    },
  };
  const times = { floor: [] as number[], posts: [] as number[], all: [] as number[] };
  for (let round = 0; round < ROUNDS + 2; round++) {
    for (const name of ['floor', 'posts', 'all'] as const) {
      const start = performance.now();
      checksum += work[name]();
      if (round > 1) times[name].push(performance.now() - start);
    }
  }
  return {
    floor: findMedian(times.floor),
    posts: findMedian(times.posts),
    all: findMedian(times.all),
    checksum,
  };
}
