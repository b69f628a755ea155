import type { Policy } from '@/lib/domain/account';
import { escapePattern } from '../escape-pattern';
import { findName } from '../template-names';

/**
 * Makes a function that takes the policy's own words off a posted part, whoever signed it: two replies are alike by what
 * they say, not by their opening and closing.
 */
export function createFrameStripper(policy: Policy, company: string): (part: string) => string {
  const toPattern = (source: string) => toOptional(source, company);
  const opening = toPattern(policy.opening);
  const courtesy = toPattern(policy.courtesy);
  const closing = toPattern(policy.closing);
  const continuation = toPattern(policy.continuation);
  const head = new RegExp(`^\\s*${opening}\\s*${courtesy}`, 'u');
  const tail = new RegExp(`\\s*${continuation}\\s*${closing}\\s*$`, 'u');
  return (part) => part.replace(head, '').replace(tail, '');
}

/**
 * A policy text as an optional pattern. The company is the desk's own, so that no sentence shaped like an opening is
 * taken for one; any value may stand in the place of another tag.
 */
function toOptional(source: string, company: string): string {
  const text = source.trim();
  if (text === '') return '';
  const pieces = text.split(/(\{\{.*?\}\})/u).map((piece) => {
    if (!piece.startsWith('{{')) return escapePattern(piece);
    return findName(piece.slice(2, -2)) === 'company.name' ? escapePattern(company) : '[^\\n]{1,40}?';
  });
  return `(?:${pieces.join('')})?`;
}
