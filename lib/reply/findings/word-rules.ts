import type { WordRule } from '@/lib/domain/policy/words';
import { cutOut } from '../cut-out';
import { foldPlain, foldWithOrigins, unfoldRange } from '../fold';
import { findLinks } from '../links';
import { findWordPlaces, hasWord, listSpellings } from '../word-places';
import { type FindingCode, raise } from './finding';
import { raiseAt, type TextRule } from './text-rule';

const CODES: Readonly<Record<Exclude<WordRule['kind'], 'required'>, FindingCode>> = {
  banned: 'banned-word',
  discouraged: 'discouraged-word',
  tone: 'tone-word',
};

interface FoldedRule extends WordRule {
  spellings: readonly string[];
}

/** Words the desk banned, discourages or requires. A longer word that is listed too speaks for the shorter one in it. */
export function createWordRule(words: readonly WordRule[]): TextRule {
  const rules = words.map(
    (rule): FoldedRule => ({ ...rule, spellings: listSpellings(foldPlain(rule.word)) }),
  );
  const unwanted = rules
    .filter(({ kind }) => kind !== 'required')
    .flatMap((rule) => rule.spellings.map((folded) => ({ ...rule, folded })))
    .sort((a, b) => b.folded.length - a.folded.length);
  const required = rules.filter(({ kind }) => kind === 'required');
  return (draft) => {
    const folded = foldWithOrigins(draft.text);
    // What stands in a link is nobody's wording, and what the customer said is theirs.
    const taken: { start: number; end: number }[] = [...findLinks(folded.text), ...findRetold(folded.text)];
    const findings = unwanted.flatMap((rule) => {
      if (rule.kind === 'required') return [];
      const code = CODES[rule.kind];
      const values = { word: rule.word, instead: rule.instead };
      return findWordPlaces(folded.text, rule.folded).flatMap((place) => {
        if (isDenied(folded.text, place) || isStated(folded.text, rule.folded, place)) return [];
        if (isPast(folded.text, rule.folded, place)) return [];
        if (taken.some((each) => place.start < each.end && each.start < place.end)) return [];
        taken.push(place);
        const range = unfoldRange(folded, place.start, place.end);
        const written = draft.text.slice(range.start, range.end);
        const fix =
          rule.instead === ''
            ? cutOut(draft.text, range, rule.kind === 'tone')
            : { ...range, text: likeCase(rule.instead, written) };
        return [raiseAt(code, draft, { ...range, fix }, { values })];
      });
    });
    const end = draft.body.length;
    const missing = required
      .filter(({ spellings }) => !spellings.some((each) => hasWord(folded.text, each)))
      .map(({ word, instead }) =>
        raise('missing-word', { values: { word }, fix: { start: end, end, text: instead || word } }),
      );
    return [...findings, ...missing];
  };
}

/** 「やばい」とのご感想: said back with thanks, or named. */
function findRetold(text: string): { start: number; end: number }[] {
  return [
    ...text.matchAll(
      /「[^」]*」(?=との(?:ご?(?:感想|意見|指摘)|お(?:言葉|声)|こと)|という(?:ご?(?:感想|意見)|お(?:言葉|声)))/gu,
    ),
  ].map(({ 0: quote, index }) => ({ start: index, end: index + quote.length }));
}

/** The replacement with a capital where what it replaces begins with one, as at the beginning of a sentence. */
function likeCase(instead: string, written: string): string {
  return /^\p{Lu}/u.test(written) ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead;
}

/** 「お客さまのせいではございません」, "not guaranteed to work" say the opposite of what is unwanted. */
function isDenied(text: string, { start, end }: { start: number; end: number }): boolean {
  return (
    /^(?:では|じゃ)(?:な[いく](?!でしょう|です(?:か|よね)|か|の)|(?:あり|ござい)ません(?!か|でしょうか))/u.test(
      text.slice(end, end + 14),
    ) || /(?:\bnot|n't|never)\s$/u.test(text.slice(Math.max(0, start - 8), start))
  );
}

/** 「知りません」 shuts the door; 「知りませんでした」 is what one says who is glad to have learnt it, or quotes the customer. */
function isPast(text: string, word: string, { end }: { end: number }): boolean {
  return word.endsWith('知りません') && text.startsWith('でした', end);
}

/**
 * "No problem!" puts a customer off; "there is no problem with your line" says how things are. So of a phrase that begins
 * with "no": what it is about follows, or somebody found or has it.
 */
function isStated(text: string, word: string, { start, end }: { start: number; end: number }): boolean {
  if (!word.startsWith('no ')) return false;
  return (
    /^s?\s(?:with|on|in|from|found|detected|reported|was|were|is|has|at\s(?!all))/u.test(
      text.slice(end, end + 12),
    ) ||
    /\b(?:be|been|there(?:'s|\sis|\swas)|found|finds?|sees?|saw|shows?|showed|has|have|had)\s$/u.test(
      text.slice(Math.max(0, start - 12), start),
    )
  );
}
