import { describe, expect, it } from 'vitest';
import { checkDraft } from '@/tests/findings/check-draft';
import { readCorpus } from '@/tests/findings/corpus';
import { precisionOf, recallOf, scoreCorpus } from '@/tests/findings/score';

const drafts = readCorpus();
const scores = scoreCorpus(drafts);

describe('the corpus of drafts', () => {
  it('is as large as promised, in both languages', () => {
    expect(drafts.length).toBeGreaterThanOrEqual(200);
    expect(drafts.filter(({ isClean }) => isClean).length).toBeGreaterThanOrEqual(100);
    expect(drafts.filter(({ language }) => language === 'en').length).toBeGreaterThanOrEqual(50);
  });

  it('names only codes that exist', () => {
    const known = new Set<string>(scores.map(({ code }) => code));
    const named = drafts.flatMap(({ expect: codes, near }) => [...codes, ...near]);
    expect(named.filter((code) => !known.has(code))).toEqual([]);
  });

  it.each(scores.map(({ code }) => code))('shows %s and what only looks like it', (code) => {
    expect(drafts.filter((draft) => draft.expect.includes(code)).length).toBeGreaterThan(0);
    const near = drafts.filter((draft) => draft.near.includes(code));
    expect(near.length).toBeGreaterThan(0);
    const taken = near.filter((draft) => checkDraft(draft).some((finding) => finding.code === code));
    expect(taken).toEqual([]);
  });

  it('is judged right: errors found, and nothing called one that is none', () => {
    const errors = scores.filter(({ severity }) => severity === 'error');
    expect(precisionOf(errors)).toBeGreaterThanOrEqual(0.98);
    expect(recallOf(errors)).toBeGreaterThanOrEqual(0.98);
  });

  it('has warnings and hints found as well, and none of them never', () => {
    expect(recallOf(scores)).toBeGreaterThanOrEqual(0.98);
    expect(scores.filter((score) => recallOf([score]) === 0).map(({ code }) => code)).toEqual([]);
  });

  it.each(drafts.filter(({ isClean }) => isClean))('$id lets pass: $text', (draft) => {
    expect(checkDraft(draft).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('has every range and fix inside the draft', () => {
    for (const draft of drafts) {
      for (const { range, fix } of checkDraft(draft)) {
        for (const place of [range, fix]) {
          if (place === undefined) continue;
          expect(place.start).toBeLessThanOrEqual(place.end);
          expect(place.end).toBeLessThanOrEqual(draft.text.length);
        }
      }
    }
  });
});
