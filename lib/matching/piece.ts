import { type BaseUnits, readBaseUnits } from './base-units';
import { FORM, toForm } from './form';
import { PIECE } from './term-flags';
import { isKatakana, isWordScript, LONG_MARK, toCoarse } from './unit-kinds';

/** A literal stretch of a term, ready to be looked for. */
export interface Piece {
  /** Coarse units: what the automaton sees. */
  coarse: number[];
  /** Units in the spelling the list asks for: what a hit has to agree with. */
  form: number[];
  /** Form mode and `PIECE` flags. */
  mode: number;
}

/** Katakana words this short mean something else without their ー: ビル ビール, サバ サーバー. */
const SHORT_KATAKANA = 2;
/** Words keep their last ー optional from this many other sounds on (ルータ ルーター, but キー): JIS Z 8301. */
const OPTIONAL_LONG_FROM = 3;
/** Shorter ones would be found across word gaps: `au` in "a unit", はい in "これは いい". */
const SHORT_WORD = 2;
const SHORT_LATIN_WORD = 3;

const HASH = 0x23;
const LONG = FORM.dropLong | FORM.joinLong;

function isShortKatakana(units: readonly number[], sounds: number): boolean {
  return sounds <= SHORT_KATAKANA && units.every(isKatakana);
}

function keepsSeparators(base: BaseUnits, coarse: readonly number[], isTag: boolean): boolean {
  const shortest = base.units.every(isWordScript) ? SHORT_LATIN_WORD : SHORT_WORD;
  return isTag || coarse.length <= shortest;
}

function isKana(unit: number): boolean {
  return unit > 0x3040 && unit < 0x3200;
}

/** Makes a piece of `text` for a list of form mode `listMode`. `text` folds to at least one coarse unit. */
export function makePiece(text: string, listMode: number, isTag: boolean): Piece {
  const base = readBaseUnits(text);
  const coarse: number[] = [];
  for (const unit of base.units) {
    const kept = toCoarse(unit);
    if (kept !== 0) coarse.push(kept);
  }
  // The # of a tag is no sound.
  const signs = isTag && base.units[0] === HASH ? 1 : 0;
  let mode = listMode;
  if (mode & FORM.dropLong && isShortKatakana(base.units.slice(signs), coarse.length - signs)) mode ^= LONG;
  if (mode & FORM.separators && keepsSeparators(base, coarse, isTag)) mode ^= FORM.separators;
  const form = toForm(base, mode).units;
  if (mode & FORM.joinLong) {
    const endsLong = form.at(-1) === LONG_MARK;
    const sounds = form.length - signs;
    if (endsLong && sounds > OPTIONAL_LONG_FROM) form.pop();
    else if (!endsLong && sounds < OPTIONAL_LONG_FROM) mode |= PIECE.endsShort;
  }
  const seesKana = (mode & FORM.kana) === 0 || (mode & FORM.smallKana) === 0;
  if (form.length !== coarse.length || (seesKana && coarse.some(isKana))) mode |= PIECE.compare;
  return { coarse, form, mode };
}
