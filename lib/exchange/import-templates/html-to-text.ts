const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  yen: '¥',
  copy: '©',
};
/** Elements that stand on lines of their own. */
const BLOCK = /^\/?(?:p|div|ul|ol|table|tr|h[1-6]|blockquote|pre|section)$/iu;
const TAG =
  /<!--[\s\S]*?-->|<(style|script)\b[\s\S]*?<\/\1\s*>|<(\/?[a-z][a-z0-9]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/giu;

/** Whether a text is written in HTML rather than plainly. */
export function looksLikeHtml(text: string): boolean {
  return /<(?:p|div|br|span|a|b|strong|em|i|ul|ol|li|img|h[1-6])\b[^>]*>/iu.test(text);
}

/**
 * The words of an HTML text, as they may stand in a public reply: line breaks and list items kept, a link as its words
 * and its address. It reads text, it never makes a document: nothing of it can run or load.
 * @param onPicture told the address or description of every picture, which a text cannot hold
 */
export function htmlToText(html: string, onPicture: (what: string) => void): string {
  let text = '';
  let from = 0;
  let link: { href: string; start: number } | null = null;
  const add = (piece: string) => {
    text += decodeEntities(piece.replace(/[ \t\r\n]+/gu, ' '));
  };
  for (const match of html.matchAll(TAG)) {
    add(html.slice(from, match.index));
    from = match.index + match[0].length;
    const [, , tag = '', attributes = ''] = match;
    const name = tag.toLowerCase();
    if (name === 'br') text += '\n';
    else if (name === 'li') text += '\n・';
    else if (name === 'img') onPicture(readAttribute(attributes, 'alt') || readAttribute(attributes, 'src'));
    else if (name === 'a') link = { href: readAttribute(attributes, 'href'), start: text.length };
    else if (name === '/a' && link !== null) {
      text += addressBeside(text.slice(link.start), link.href);
      link = null;
    } else if (BLOCK.test(name)) text += name === '/p' ? '\n\n' : '\n';
  }
  add(html.slice(from));
  return text
    .replace(/(https?:\S+) (?=[.,;:!?)）。、！？])/gu, '$1')
    .replace(/[ \t]*\n[ \t]*/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

/** The address to write after a link's words; nothing where they say it already or it leads to no page. */
function addressBeside(words: string, href: string): string {
  if (!/^https?:/iu.test(href) || words.includes(href.replace(/^https?:\/\/|\/$/giu, ''))) return '';
  return ` ${href} `;
}

function readAttribute(attributes: string, name: string): string {
  const match = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'iu').exec(attributes);
  return decodeEntities(match?.[1] ?? match?.[2] ?? match?.[3] ?? '');
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/giu, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
      ? String.fromCodePoint(code)
      : '';
  });
}
