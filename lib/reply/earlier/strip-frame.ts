import type { Policy } from '@/lib/domain/account';
import { escapePattern } from '../escape-pattern';

/**
 * Makes a function that takes the policy's own words off a posted part, whoever signed it: two replies are alike by what
 * they say, not by their opening and closing.
 */
export function createFrameStripper(policy: Policy): (part: string) => string {
  const opening = toPattern(policy.opening);
  const courtesy = toPattern(policy.courtesy);
  const closing = toPattern(policy.closing);
  const continuation = toPattern(policy.continuation);
  const head = new RegExp(`^\\s*${opening}\\s*${courtesy}`, 'u');
  const tail = new RegExp(`\\s*${continuation}\\s*${closing}\\s*$`, 'u');
  return (part) => part.replace(head, '').replace(tail, '');
}

/** A policy text as an optional pattern, any value in the place of a tag. */
function toPattern(source: string): string {
  const text = source.trim();
  if (text === '') return '';
  const escaped = text.split(/\{\{.*?\}\}/u).map(escapePattern);
  return `(?:${escaped.join('[^\\n]{1,40}?')})?`;
}
