import { hashBody } from './body-hash';
import type { Trace } from './watch';

/**
 * What a watch remembers of the comment of an erased person, so that the next look does not take it for new: neither its
 * number nor the plain hash of its words, but both mixed with the watch's id (law 6). It keeps nobody from trying: the
 * mix is no cryptography and the id stands beside it, so whoever has the desk's database can tell by trying numbers, or
 * words, which comment it was. Name and words are not in it; the page itself shows them as long as the comment stands.
 */
export function sealTrace(watchId: string, { id, hash }: Pick<Trace, 'id' | 'hash'>): Trace {
  const seal = (value: string) => hashBody(`${watchId} ${value}`);
  return { id: id === null ? null : seal(id), parentId: null, hash: seal(hash), byOwner: false };
}
