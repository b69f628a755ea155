/** Encodings of exported files: UTF-8, and what Excel in Japan and on Windows writes. */
const BY_MARK: readonly [mark: readonly number[], encoding: string][] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** The text of a file, whatever of these encodings it is in; undefined where it is no text. */
export function decodeText(data: ArrayBuffer): string | undefined {
  const bytes = new Uint8Array(data);
  const marked = BY_MARK.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  for (const encoding of marked ? [marked[1]] : ['utf-8', 'shift_jis']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return text.includes('\0') ? undefined : text;
    } catch {
      // Not in this encoding: the next one is tried.
    }
  }
  return undefined;
}
