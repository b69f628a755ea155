import type { Policy } from '@/lib/domain/account';
import { bareHandle } from '@/lib/domain/bare-handle';
import { BLANK_MARK } from '../blank-mark';
import { escapePattern } from '../escape-pattern';
import type { OwnWords } from '../own-words';
import type { ReplyPart } from '../parts';
import { FOREIGN_PLACEHOLDER } from '../raw-placeholder';
import type { Missing, RenderedTemplate } from '../render-template';
import type { DraftText } from './draft-text';
import { type Finding, type FindingCode, raise } from './finding';
import { raiseAt, removed } from './text-rule';

const CODE_OF_MISSING: Readonly<Record<Missing['kind'], FindingCode>> = {
  name: 'empty-name',
  field: 'empty-field',
  broken: 'raw-placeholder',
};

/** The names in our own tags as white space, every other letter in its place: a page of the FAQ book may be called `%s`. */
function withoutNames(body: string): string {
  return body.replace(/\{\{[^{}|"]*(?=[|}])/gu, (name) => ' '.repeat(name.length));
}

/** What is wrong with what the agent wrote. Ranges are in `body`, as it stands in the box. */
export function findBodyProblems(body: string, rendered: RenderedTemplate, own: OwnWords): Finding[] {
  const findings: Finding[] = [];
  const ownText = rendered.text.slice(own.openingEnd, Math.max(own.openingEnd, own.closingStart));
  if (ownText.trim() === '' && rendered.missing.length === 0) findings.push(raise('empty-body'));
  for (const { kind, label, choices, source } of rendered.missing) {
    findings.push(raise(CODE_OF_MISSING[kind], { values: { name: label }, range: source, choices }));
  }
  const plain = withoutNames(body);
  const raw = [...plain.matchAll(FOREIGN_PLACEHOLDER)].map(locate);
  const blanks = [...plain.matchAll(BLANK_MARK)]
    .map(locate)
    .filter(({ range }) => !raw.some((each) => range.start < each.range.end && each.range.start < range.end));
  for (const place of raw) findings.push(raise('raw-placeholder', place));
  for (const place of blanks) findings.push(raise('blank-mark', place));
  if (own.foreign !== null) {
    // The signature stands at the end, so its place is counted from there: tags before it may have changed length.
    const start = body.length - (rendered.text.length - own.foreign.start);
    const range = { start, end: body.length };
    const values = { initials: own.foreign.initials };
    findings.push(raise('wrong-initials', { values, range, fix: { ...range, text: '' } }));
  }
  return findings;
}

/**
 * A mention typed in front of a reply to that very author: the site adds its own, so this one only costs room
 * (facts/x.md §6: mentions typed by hand are counted).
 */
export function findDoubleMention(body: string, replyTo: string | null): Finding[] {
  const mention = /^\s*[@＠](\w{1,30}(?:@[\w.-]+)?)\s*/u.exec(body);
  const handle = replyTo == null ? undefined : bareHandle(replyTo);
  if (mention === null || handle === undefined || mention[1]?.toLowerCase() !== handle.toLowerCase())
    return [];
  const range = { start: 0, end: mention[0].length };
  return [raise('double-mention', { values: { handle }, range, fix: { ...range, text: '' } })];
}

/**
 * The marker that announces another part, typed by hand where the text ends: it goes before each part that follows by
 * itself, and after the last one none does.
 */
export function findIdleContinuation(draft: DraftText, own: OwnWords, continuation: string): Finding[] {
  const marker = continuation.trim();
  if (marker === '') return [];
  const written = escapePattern(marker)
    .replace(/\\?[(（]/gu, '[(（]')
    .replace(/\\?[)）]/gu, '[)）]');
  const kept = draft.text.slice(0, Math.max(own.openingEnd, own.closingStart)).trimEnd();
  const match = new RegExp(`\\s*${written}$`, 'iu').exec(kept);
  if (match === null) return [];
  const values = { name: match[0].trim() };
  return [raiseAt('idle-continuation', draft, removed({ start: match.index, end: kept.length }), { values })];
}

/** What is wrong with the parts the text makes. */
export function findPartProblems(parts: readonly ReplyPart[], policy: Policy): Finding[] {
  const findings: Finding[] = [];
  for (const [part, { weight, limit }] of parts.entries()) {
    if (weight <= limit) continue;
    const values = { part: part + 1, over: weight - limit, limit };
    findings.push(raise('part-over-limit', { values, part }));
  }
  const values = { parts: parts.length, most: policy.maxParts };
  if (parts.length > Math.max(policy.mostParts, policy.maxParts)) {
    findings.push(raise('too-many-parts', { values: { ...values, most: policy.mostParts } }));
  } else if (parts.length > policy.maxParts) findings.push(raise('many-parts', { values }));
  return findings;
}

function locate(match: RegExpMatchArray): Required<Pick<Finding, 'values' | 'range'>> {
  const start = match.index ?? 0;
  return { values: { name: match[0] }, range: { start, end: start + match[0].length } };
}
