/** Encodings in which every letter can be sent. */
const HOLDS_ALL = /^(?:utf-|gb18030$)/u;
const JAPANESE = /^(?:shift_jis|euc-jp|iso-2022-jp)$/u;
/** Letters that Japanese encodings send although no bytes decode to them (WHATWG Encoding §12, the encoders). */
const SENT_AS_ALIKE = ['¥', '‾', '−'];

const known = new Map<string, ReadonlySet<string>>();

/**
 * The letters a form can be sent in: browsers turn all others into `&#128522;`, which then stands in the blog (HTML
 * "constructing an entry list", WHATWG Encoding "html" error mode).
 * @param labels of the form's `accept-charset`, else of its page; the first that is known counts
 * @returns null where every letter can be sent
 */
export function findSendable(labels: string): ReadonlySet<string> | null {
  const name = labels
    .split(/\s+/u)
    .map(nameOf)
    .find((each) => each !== undefined);
  if (name === undefined || HOLDS_ALL.test(name)) return null;
  const letters = known.get(name) ?? decodeAll(name);
  known.set(name, letters);
  return letters;
}

/** The encoding's own name; undefined for a label that is none. */
function nameOf(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** Everything that one byte or two mean in an encoding: longer sequences are read by browsers, but never sent. */
function decodeAll(name: string): Set<string> {
  // The same letters, without the sequences that switch between its tables.
  const label = name === 'iso-2022-jp' ? 'euc-jp' : name;
  // What stands before is read in Big5, but not sent.
  const firstLead = name === 'big5' ? 0xa1 : 0x81;
  const letters = new Set<string>(JAPANESE.test(name) ? SENT_AS_ALIKE : []);
  for (let first = 0; first <= 0xff; first++) {
    const bytes = [first, 0x0a];
    for (let second = 0x40; first >= firstLead && second <= 0xff; second++) bytes.push(first, second, 0x0a);
    // A decoder for each lead: Chromium's takes a cut sequence of three bytes over into what follows, even the next text.
    for (const letter of new TextDecoder(label).decode(Uint8Array.from(bytes))) letters.add(letter);
  }
  for (const letter of letters) if (/[\p{Co}\ufffd]/u.test(letter)) letters.delete(letter);
  return letters;
}
