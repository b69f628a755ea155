import { readFileSync } from 'node:fs';
import { findMhtmlPage } from './mhtml';

/** A saved page as it lies on disk. */
export interface SavedPage {
  body: Buffer;
  /** Encoding to announce; undefined leaves it to the browser's own detection. */
  charset: string | undefined;
  /** Address the file itself says it came from. */
  origin: string | undefined;
}

/** How far into the file the encoding and the address are looked for; savers put comments first. */
const HEAD = 16_384;

/**
 * Reads a saved page.
 * @throws Error of the file system
 */
export function readSavedPage(path: string): SavedPage {
  const body = readFileSync(path);
  const single = findMhtmlPage(body);
  if (single !== undefined) return single;
  const head = body.subarray(0, HEAD).toString('latin1');
  return { body, charset: findCharset(body, head), origin: findOrigin(head) };
}

/**
 * Text that is valid UTF-8 beyond ASCII is UTF-8: savers convert pages and keep the old declaration. Otherwise what
 * the page declares, looked for further down than browsers do (1,024 bytes).
 */
function findCharset(body: Buffer, head: string): string | undefined {
  if (/^(?:\xFE\xFF|\xFF\xFE)/u.test(head)) return undefined;
  if (body.some((byte) => byte > 0x7f) && isUtf8(body)) return 'utf-8';
  return /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/iu.exec(head)?.[1];
}

function isUtf8(body: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return true;
  } catch {
    return false;
  }
}

/** Browsers and page savers leave the address in a comment; pages name themselves in a canonical link. */
function findOrigin(head: string): string | undefined {
  const candidates = [
    /<!--\s*saved from url=\(\d+\)(\S+?)\s*-->/iu.exec(head)?.[1],
    /<!--\s*Page saved with SingleFile\s+url:\s*(\S+)/iu.exec(head)?.[1],
    /<link\b[^>]*\brel=["']?canonical["']?[^>]*\bhref=["']?([^"'\s>]+)/iu.exec(head)?.[1],
    /<link\b[^>]*\bhref=["']?([^"'\s>]+)["']?[^>]*\brel=["']?canonical\b/iu.exec(head)?.[1],
  ];
  return candidates.find((candidate) => candidate !== undefined && /^https?:\/\//iu.test(candidate));
}
