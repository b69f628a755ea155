import { commonName, spellCompany } from '@/lib/domain/company-name';
import { type FoldedText, foldPlain, foldWithOrigins, unfoldRange } from '../fold';
import type { SourceRange } from '../template-node';
import { findWordPlaces } from '../word-places';
import type { DraftText } from './draft-text';
import type { Finding } from './finding';
import { raiseAt } from './text-rule';

interface Companies {
  company: string;
  otherCompanies: readonly string[];
}

/** Another account's company, and how it may be written. */
interface OtherCompany {
  name: string;
  spellings: readonly string[];
}

/**
 * Names by which another account of the desk is told from this one: そら is no other where そらモバイル speaks, nor 株式会社そら
 * where そら does.
 */
export function listOtherCompanies({ company, otherCompanies }: Companies): OtherCompany[] {
  const own = foldPlain(commonName(company));
  const others = new Map(
    otherCompanies.map((name) => [foldPlain(commonName(name)), { name, spellings: spellCompany(name) }]),
  );
  return [...others].flatMap(([common, other]) => (own.includes(common) ? [] : other));
}

/**
 * Another account's company in a reply, as a text has it that was begun for that account. Names that a customer said are
 * theirs.
 * @param introductions what was found of introductions: a name in one of these is said already
 */
export function findOtherCompanies(
  draft: DraftText,
  companies: Companies,
  introductions: readonly Finding[],
): Finding[] {
  const folded = foldWithOrigins(draft.text);
  const quotes = findQuotes(folded.text);
  return listOtherCompanies(companies).flatMap(({ name, spellings }) => {
    const place = spellings.flatMap((spelling) => findName(draft.text, folded, quotes, spelling)).at(0);
    if (place === undefined) return [];
    const finding = raiseAt('other-company', draft, place, { values: { name } });
    const { range } = finding;
    const isSaid = introductions.some((each) => range && each.range && isPartOf(range, each.range));
    return isSaid ? [] : [finding];
  });
}

/** Where a name stands as a name, in the reply's own words. */
function findName(
  text: string,
  folded: FoldedText,
  quotes: readonly SourceRange[],
  name: string,
): SourceRange[] {
  return findWordPlaces(folded.text, foldPlain(name))
    .filter((each) => standsAlone(folded.text, each) && !quotes.some((quote) => isPartOf(each, quote)))
    .map(({ start, end }) => unfoldRange(folded, start, end))
    .filter(({ start, end }) => isName(text.slice(start, end), name));
}

/** Quoted words; a name alone in quotes is a name. */
function findQuotes(folded: string): SourceRange[] {
  return [...folded.matchAll(/「[^」]*」|『[^』]*』|"[^"\n]*"|^>.*$/gmu)].map(({ 0: quote, index }) => ({
    start: index + 1,
    end: index + quote.length - (quote.startsWith('>') ? 0 : 1),
  }));
}

/** Whether it is part of the other, and not the whole. */
function isPartOf(inner: SourceRange, outer: SourceRange): boolean {
  const isWhole = inner.start === outer.start && inner.end === outer.end;
  return !isWhole && outer.start <= inner.start && inner.end <= outer.end;
}

const KATAKANA = /^[\p{Script=Katakana}ー]{2}$/u;
const LATIN = /^[\p{Script=Latin}\p{Nd}]+$/u;
const SHORT = 3;

/** 「ライン」 is not in 「オンライン」; a name as short as 「そら」 may be the end of a word or a word of its own. */
function standsAlone(text: string, { start, end }: SourceRange): boolean {
  const name = text.slice(start, end);
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  if (KATAKANA.test(before + name.charAt(0)) || KATAKANA.test(name.charAt(name.length - 1) + after))
    return false;
  return name.length >= SHORT || LATIN.test(name) || !/[\p{L}\p{N}ー]/u.test(before + after);
}

/** An "orange" light is not the company Orange. */
function isName(written: string, name: string): boolean {
  return written !== written.toLowerCase() || name === name.toLowerCase();
}
