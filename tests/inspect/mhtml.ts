/** The page inside a "Webpage, Single File" (RFC 2557): Chromium saves `.mhtml` so. */
export interface MhtmlPage {
  body: Buffer;
  charset: string | undefined;
  /** Address the page was saved from. */
  origin: string | undefined;
}

/** The first HTML part of an MHTML file; undefined for other files. Bytes are looked at as Latin-1. */
export function findMhtmlPage(file: Buffer): MhtmlPage | undefined {
  const text = file.toString('latin1');
  const [head, rest] = splitHead(text);
  const boundary = /boundary="?([^";\r\n]+)"?/iu.exec(readField(head, 'content-type') ?? '')?.[1];
  if (boundary === undefined || !/multipart\/related/iu.test(head)) return undefined;
  for (const part of rest.split(`--${boundary}`)) {
    const [fields, content] = splitHead(part.replace(/^\r?\n/u, ''));
    const type = readField(fields, 'content-type') ?? '';
    if (!/^text\/html/iu.test(type)) continue;
    return {
      body: decodeTransfer(content, readField(fields, 'content-transfer-encoding') ?? ''),
      charset: /charset="?([\w:.-]+)/iu.exec(type)?.[1],
      origin: readField(head, 'snapshot-content-location') ?? readField(fields, 'content-location'),
    };
  }
  return undefined;
}

function splitHead(text: string): [head: string, rest: string] {
  const end = /\r?\n\r?\n/u.exec(text);
  return end === null ? [text, ''] : [text.slice(0, end.index), text.slice(end.index + end[0].length)];
}

/** A header field, folded lines joined. */
function readField(head: string, name: string): string | undefined {
  const unfolded = head.replace(/\r?\n[ \t]+/gu, ' ');
  return new RegExp(`^${name}:\\s*(.*?)\\s*$`, 'imu').exec(unfolded)?.[1];
}

function decodeTransfer(content: string, encoding: string): Buffer {
  if (/base64/iu.test(encoding)) return Buffer.from(content, 'base64');
  if (!/quoted-printable/iu.test(encoding)) return Buffer.from(content, 'latin1');
  const joined = content.replace(/=\r?\n/gu, '');
  const bytes = joined.replace(/=([0-9A-F]{2})/giu, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1');
}
