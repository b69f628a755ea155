import type { PersonalDataKind, PersonalDataRules } from '@/lib/domain/policy/personal-data';
import { foldPlain, foldWithOrigins, unfoldRange } from '../fold';
import { findCards } from './card';
import { type DataContext, type DataRange, prepareText, rangesOf } from './data-context';
import { compileShape, findBirths, findLabelledNumbers } from './labelled';
import { findPhones } from './phone';
import { findAddresses, findPostalCodes } from './places';

/** Personal data at a place of a text. Offsets in UTF-16 units of the text as given. */
export interface PersonalData {
  kind: PersonalDataKind;
  start: number;
  end: number;
}

/** Not in a link, whose host may stand after a name: https://user@host. Hidden from machines it is still read by people. */
const MAIL = /(?<!:\/\/|[\w.+-])[\w.+-]+(?:@|\s?[([]at[)\]]\s?)[\w-]+(?:\.[\w-]+)*\.[a-z]{2,24}/gu;

/** Surer kinds first: a stretch that is one thing is not another as well. */
const READERS: readonly { kind: PersonalDataKind; find: (context: DataContext) => DataRange[] }[] = [
  { kind: 'card', find: findCards },
  { kind: 'number', find: findLabelledNumbers },
  { kind: 'birth', find: findBirths },
  { kind: 'phone', find: findPhones },
  { kind: 'postal-code', find: findPostalCodes },
  { kind: 'address', find: findAddresses },
];

/**
 * Makes a reader of personal data for one desk. A help for the agent's eye, not a proof.
 * @param own what may stand in public: the company's own numbers, addresses and mail
 */
export function createPersonalDataReader(
  rules: PersonalDataRules,
  own: readonly string[] = [],
): (text: string) => PersonalData[] {
  const shapes = rules.numberShapes.map(compileShape);
  const allowed = [...rules.own, ...own].map(compactAtHome).filter((each) => each !== '');
  const isOwn = (kind: PersonalDataKind, written: string) => {
    const data = compactAtHome(written);
    // Only a place may be written in part: k.support@… is not support@….
    const isPlace = kind === 'address' || kind === 'postal-code';
    return allowed.some((each) => each === data || (isPlace && (each.includes(data) || data.includes(each))));
  };
  return (text) => {
    const folded = foldWithOrigins(text);
    const context: DataContext = { text: prepareText(folded.text), regions: rules.phoneRegions };
    const found: (DataRange & { kind: PersonalDataKind })[] = [];
    const take = (kind: PersonalDataKind, ranges: readonly DataRange[]) => {
      for (const range of ranges) {
        const isKnown = found.some((each) => range.start < each.end && each.start < range.end);
        if (!isKnown && !isOwn(kind, folded.text.slice(range.start, range.end)))
          found.push({ kind, ...range });
      }
    };
    take('email', rangesOf(folded.text, MAIL));
    take(
      'number',
      shapes.flatMap((shape) => rangesOf(context.text, shape)),
    );
    for (const { kind, find } of READERS) take(kind, find(context));
    return found
      .sort((a, b) => a.start - b.start)
      .map(({ kind, start, end }) => ({ kind, ...unfoldRange(folded, start, end) }));
  };
}

/** The same with Japan's country code taken for the zero it stands for: +81 3-… is 03-…. */
function compactAtHome(text: string): string {
  return compact(text).replace(/^81(?=\d{9,10}$)/u, '0');
}

/** Letters and digits alone, so that 03-1234-5678 and 03(1234)5678 compare as one. */
function compact(text: string): string {
  return foldPlain(text).replace(/[^\p{L}\p{N}@]/gu, '');
}
