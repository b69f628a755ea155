import { bareAddress } from '@/lib/desk/bare-address';
import type { DeskContext } from '@/lib/desk/store/context';
import { read } from '@/lib/desk/store/read';
import type { StoredInteraction } from '@/lib/desk/store/rows';
import { caseNumber } from '@/lib/domain/case-number';
import { SITE_IDS } from '@/lib/domain/site';
import { isOnX } from '@/lib/domain/x-hosts';
import { X_STATUS_PATH } from '@/lib/domain/x-status-path';
import { newestFirst } from './entry-order';
import { queryRange } from './interaction-query';

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/giu;
const NUMBER = /(?<![0-9a-z-])[0-9a-f]{12}(?![0-9a-z-])/giu;
/** As links are written; where the words after one stand close by, its ASCII alone. */
const ADDRESSES = [/https?:\/\/[^\s<>"「」（）、。]+/giu, /https?:\/\/[!-~]+/giu];

/** On X an address tells the post's id, which has an index; on all other sites the addresses are held together. */
const BY_ADDRESS = SITE_IDS.filter((site) => site !== 'x');

function allOf(pattern: RegExp, text: string): string[] {
  return [...new Set(text.match(pattern)?.map((found) => found.toLowerCase()))];
}

/** The post an address on X leads to; undefined for any other address. */
function findXPost(address: string): string | undefined {
  return isOnX(address) ? X_STATUS_PATH.exec(new URL(address).pathname)?.[2] : undefined;
}

/** Entries about the posts at these addresses, or whose own reply stands there. */
async function findAt(context: DeskContext, addresses: readonly string[]): Promise<StoredInteraction[]> {
  const onX = addresses.flatMap((address) => findXPost(address) ?? []);
  const elsewhere = new Set(
    addresses.filter((each) => findXPost(each) === undefined).flatMap((each) => bareAddress(each) ?? []),
  );
  const ofX = await context.db.interactions
    .where('[post.site+post.id]')
    .anyOf(onX.map((id) => ['x', id]))
    .toArray();
  if (elsewhere.size === 0) return ofX;
  const isThere = (url: string | null) => url !== null && elsewhere.has(bareAddress(url) ?? '');
  const ofOthers = await Promise.all(
    BY_ADDRESS.map((site) =>
      queryRange(context, { site })
        .filter(({ post, replyUrl }) => isThere(post.url) || isThere(replyUrl))
        .toArray(),
    ),
  );
  return [...ofX, ...ofOthers.flat()];
}

/**
 * The cases somebody means by what they paste: the id of a case or of one of its entries, the number customers are told,
 * the link of a post, or a whole hand-over note with these in it. The most exact of them counts; the latest case first.
 * Walks the keys of all cases for a number and all entries outside X for a blog's address: for the desk page, not for a
 * click.
 */
export function findCases(context: DeskContext, pasted: string): Promise<string[]> {
  const { db } = context;
  const text = pasted.normalize('NFKC');
  return read(context, async () => {
    const ids = allOf(ID, text);
    const cases = (await db.cases.bulkGet(ids)).flatMap((row) => row?.id ?? []);
    if (cases.length > 0) return cases;
    const numbers = new Set(allOf(NUMBER, text));
    const known = numbers.size === 0 ? [] : await db.cases.toCollection().primaryKeys();
    const numbered = known.filter((id) => numbers.has(caseNumber(id)));
    if (numbered.length > 0) return numbered;
    const addresses = ADDRESSES.flatMap((pattern) => pasted.match(pattern) ?? []).filter((each) =>
      URL.canParse(each),
    );
    const named = (await db.interactions.bulkGet(ids)).filter((row) => row !== undefined);
    const entries = [...named, ...(await findAt(context, addresses))].filter(
      ({ deletedAt }) => deletedAt === null,
    );
    return [...new Set(entries.sort(newestFirst).map(({ caseId }) => caseId))];
  });
}
