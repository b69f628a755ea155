/** Encodes a text in a Japanese encoding by asking the decoder what each pair of bytes means. */
export function encodeText(text: string, charset: string): Buffer {
  if (charset === 'utf-8') return Buffer.from(text);
  const decoder = new TextDecoder(charset);
  const bytes = new Map<string, number[]>();
  for (let first = 0x81; first <= 0xfc; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      const decoded = decoder.decode(Uint8Array.of(first, second));
      if (!decoded.includes('\uFFFD') && !bytes.has(decoded)) bytes.set(decoded, [first, second]);
    }
  }
  return Buffer.from(
    [...text].flatMap((character) => {
      const code = character.codePointAt(0) ?? 0;
      if (code < 0x80) return [code];
      const pair = bytes.get(character);
      if (pair === undefined) throw new Error(`${character} is not in ${charset}`);
      return pair;
    }),
  );
}
