/** Editors add and drop blank space around lines (one block a line in Draft.js): it does not count. */
function collapse(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

export function isSameText(one: string, other: string): boolean {
  return collapse(one) === collapse(other);
}

/** Whether `after` is `before` with `text` put in once, anywhere: the caret's place is the agent's. */
export function isInserted(before: string, text: string, after: string): boolean {
  const [old, added, now] = [before, text, after].map((one) => collapse(one).replaceAll(' ', '')) as [
    string,
    string,
    string,
  ];
  for (let at = now.indexOf(added); at !== -1; at = now.indexOf(added, at + 1)) {
    if (now.slice(0, at) + now.slice(at + added.length) === old) return true;
  }
  return false;
}
