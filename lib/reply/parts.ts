import type { Policy } from '@/lib/domain/account';
import { spaceBetween } from './join-words';
import type { PolicyText } from './policy-text';
import type { Measure } from './scale';
import { type Piece, type SplitBudget, splitText } from './split';
import type { SourceRange } from './template-node';

/** A stretch of a part by where it comes from: the policy, a variable, or the agent's own words. */
export interface PartSegment {
  kind: 'policy' | 'variable' | 'body';
  text: string;
  /** A blank still to be filled: the name or label to show in its place. Its `text` is empty. */
  missing?: string;
}

/** A range of the body that came from a variable, or, with `missing`, the place of a blank. */
export type TintedRange = SourceRange & { missing?: string };

/** One post of a reply. */
export interface ReplyPart {
  text: string;
  /** Joined they are `text`. */
  segments: PartSegment[];
  /** In the site's counting, with the mention that the site puts in front where it counts it. */
  weight: number;
  /** How much of the weight is policy text. */
  policyWeight: number;
  limit: number;
}

interface PartsRequest {
  text: string;
  /** Where `text` began in the body, for `spans`. */
  offset: number;
  spans: readonly TintedRange[];
  policyText: PolicyText;
  closingOn: Policy['closingOn'];
  limit: number;
  /** What the site itself puts before each part and counts, in its counting. */
  lead: number;
  measure: Measure;
}

/** How often the budget is tightened when a part weighs more than its pieces did. */
const TRIES = 4;

/** Splits a body and puts the policy's text around each part. */
export function buildParts(request: PartsRequest): ReplyPart[] {
  const { text, limit, measure } = request;
  let parts: ReplyPart[] = [];
  for (let slack = 0, tries = 0; tries < TRIES; tries++) {
    parts = dress(splitText(text, budgetOf(request, slack), measure), request);
    const excess = Math.max(...parts.map((part) => part.weight - limit));
    if (excess <= 0) break;
    slack += excess;
  }
  return parts;
}

/** What is left of the limit for the agent's own text; one unit for each place a space may be put between. */
function budgetOf({ policyText, closingOn, limit, lead, measure }: PartsRequest, slack: number): SplitBudget {
  const cost = (text: string) => (text === '' ? 0 : measure(text) + 1);
  const opening = cost(policyText.opening);
  const closing = cost(policyText.closing);
  const marker = cost(policyText.continuation) + (closingOn === 'every' ? closing : 0);
  const room = limit - lead - slack;
  return {
    only: room - opening - closing,
    first: room - opening - marker,
    middle: room - marker,
    last: room - closing,
  };
}

function dress(pieces: readonly Piece[], request: PartsRequest): ReplyPart[] {
  const { policyText, closingOn, limit, lead, measure } = request;
  const parts: ReplyPart[] = [];
  let offset = request.offset;
  for (const [index, piece] of pieces.entries()) {
    const isLast = index === pieces.length - 1;
    const segments = joinSegments([
      ...(index === 0 ? [policy(policyText.opening)] : []),
      ...tint(piece.text, offset, request.spans),
      ...(isLast ? [] : [policy(policyText.continuation)]),
      ...(isLast || closingOn === 'every' ? [policy(policyText.closing)] : []),
    ]);
    const text = segments.map((segment) => segment.text).join('');
    const own = segments.filter((segment) => segment.kind !== 'policy').map((segment) => segment.text);
    const weight = measure(text);
    const policyWeight = Math.max(0, weight - measure(own.join('')));
    parts.push({ text, segments, weight: lead + weight, policyWeight, limit });
    offset += piece.text.length + piece.gap.length;
  }
  return parts;
}

function policy(text: string): PartSegment {
  return { kind: 'policy', text };
}

/** Adds the space needed between policy text and its neighbours, to the policy's side, and drops empty segments. */
function joinSegments(segments: readonly PartSegment[]): PartSegment[] {
  const joined: PartSegment[] = [];
  for (const segment of segments) {
    if (segment.text === '') {
      if (segment.missing !== undefined) joined.push(segment);
      continue;
    }
    const last = joined.findLast((each) => each.text !== '');
    const space = last === undefined ? '' : spaceBetween(last.text, segment.text);
    if (space === '' || last === undefined) joined.push({ ...segment });
    else if (segment.kind === 'policy') joined.push({ kind: 'policy', text: space + segment.text });
    else if (last.kind === 'policy') {
      last.text += space;
      joined.push({ ...segment });
    } else joined.push({ ...segment });
  }
  return joined;
}

/** Cuts a piece at the borders of the variables' ranges. */
function tint(text: string, offset: number, spans: readonly TintedRange[]): PartSegment[] {
  const segments: PartSegment[] = [];
  let at = 0;
  for (const { missing, ...span } of spans) {
    const start = span.start - offset;
    const end = span.end - offset;
    if (missing !== undefined && start >= at && start <= text.length) {
      segments.push({ kind: 'body', text: text.slice(at, start) }, { kind: 'variable', text: '', missing });
      at = start;
      continue;
    }
    const from = Math.max(at, Math.min(text.length, start));
    const to = Math.max(from, Math.min(text.length, end));
    if (from === to) continue;
    segments.push({ kind: 'body', text: text.slice(at, from) });
    segments.push({ kind: 'variable', text: text.slice(from, to) });
    at = to;
  }
  segments.push({ kind: 'body', text: text.slice(at) });
  return segments;
}
