/** One stretch of a post's text, as X renders it: each kind becomes its own element (facts/x.md §1.3). */
export type Run =
  | { kind: 'text'; text: string }
  | { kind: 'emoji'; char: string }
  | { kind: 'mention'; handle: string }
  | { kind: 'hashtag'; tag: string }
  | { kind: 'cashtag'; tag: string }
  | { kind: 'link'; url: string };

const PIECES =
  /(?<link>https?:\/\/[^\s\u3000]+)|@(?<mention>[A-Za-z0-9_]{1,15})|(?<hashtag>[#＃][\p{L}\p{N}_ー]+)|(?<cashtag>\$[A-Z]{1,6}\b)|(?<emoji>\p{RGI_Emoji})/gv;

/** Splits what a person typed into the runs X would show. */
export function toRuns(text: string): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const match of text.matchAll(PIECES)) {
    if (match.index > end) runs.push({ kind: 'text', text: text.slice(end, match.index) });
    runs.push(toRun(match.groups ?? {}, match[0]));
    end = match.index + match[0].length;
  }
  if (end < text.length) runs.push({ kind: 'text', text: text.slice(end) });
  return runs;
}

function toRun(groups: Partial<Record<string, string>>, whole: string): Run {
  if (groups.link !== undefined) return { kind: 'link', url: whole };
  if (groups.mention !== undefined) return { kind: 'mention', handle: groups.mention };
  if (groups.hashtag !== undefined) return { kind: 'hashtag', tag: whole };
  if (groups.cashtag !== undefined) return { kind: 'cashtag', tag: whole };
  return { kind: 'emoji', char: whole };
}
