/** Where a line and column (both from 1) stand in a text, as an offset. */
export function lineOffset(text: string, line: number, column: number): number {
  let at = 0;
  for (let n = 1; n < line; n++) {
    const end = text.indexOf('\n', at);
    if (end === -1) return text.length;
    at = end + 1;
  }
  return Math.min(text.length, at + column - 1);
}
