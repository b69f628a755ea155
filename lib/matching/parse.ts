/**
 * The rule syntax, one rule a line: the part of search syntax agents already type (facts/practice.md, issue 2 §2).
 *
 *     ルーター 遅い          both words occur, in any order
 *     "お客様 センター"      exactly this phrase
 *     -広告  -"お知らせ"      must not occur
 *     つながらない OR 圏外    one of the two; OR separates whole alternatives: `a b OR c -d` is (a and b) or (c and not d)
 *     通信*障害              `*` stands for up to ten letters inside a word; `connect*` also finds connecting
 *     #タグ                  the hashtag as a whole, also as ＃タグ
 *     // …                  comment, wherever a word could begin
 *
 * There are no parentheses to group with and no `operator:` of a search; where a line has them, it is told so.
 * Full-width spaces, quotes, － and ＃ work as their ASCII twins.
 */
import { findForeignSyntax } from './foreign-syntax';
import { MAX_LINE_LENGTH, MAX_RULES, MAX_TERM_LENGTH, MAX_TERMS_PER_RULE, MAX_WILDCARDS } from './limits';
import { measureCoarse, readTermShape } from './term-shape';
import { readTokens, type Token } from './tokens';
import type { Clause, Rule, RuleProblem, Term } from './types';

export { printRule } from './print';

const SNIPPET_LENGTH = 24;

/** Control characters, surrogates without partner and noncharacters: never typed, always damage. */
const DAMAGE = /(?!\t)\p{Cc}|\p{Cs}|[\u2028\u2029\ufffe\uffff]/u;

/** A rule without its place. */
type ParsedLine = Omit<Rule, 'line'>;
type Report = (code: RuleProblem['code'], column: number, piece: string) => void;

function shorten(piece: string): string {
  const characters = Array.from(piece.slice(0, 2 * SNIPPET_LENGTH));
  const isWhole = characters.length <= SNIPPET_LENGTH && piece.length <= 2 * SNIPPET_LENGTH;
  return isWhole ? piece : `${characters.slice(0, SNIPPET_LENGTH).join('')}…`;
}

/** Why the term cannot be looked for, if it cannot. */
function findTermProblem(term: Term): RuleProblem['code'] | undefined {
  if (term.text.length > MAX_TERM_LENGTH) return 'term-too-long';
  const { pieces, openLeft, openRight } = readTermShape(term);
  const lengths = pieces.map(measureCoarse);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const isWild = openLeft || openRight || pieces.length > 1;
  const wildcards = pieces.length - 1 + Number(openLeft) + Number(openRight);
  if (pieces.length > 0 && lengths.some((length) => length === 0)) return 'empty-term';
  if (isWild && (total < 2 || wildcards > MAX_WILDCARDS)) return 'wildcard-too-broad';
  if (total > 0) return undefined;
  return term.text === '' ? 'empty-term' : 'wildcard-too-broad';
}

interface OpenClause extends Clause {
  column: number;
}

function startClause(column: number): OpenClause {
  return { all: [], none: [], column };
}

/** Groups the tokens of a line into clauses, reporting what is wrong with them. */
function readClauses(tokens: readonly Token[], line: string, report: Report): Clause[] {
  const clauses: OpenClause[] = [];
  let clause = startClause(0);
  let lastOr: Token | undefined;
  let dangling: Token | undefined;
  let isSound = true;
  const close = (or: Token | undefined): void => {
    const isEmpty = clause.all.length + clause.none.length === 0;
    if (isEmpty && or) {
      // An OR alone lacks both sides and is still one mistake.
      if (or !== dangling) report('dangling-or', or.column, line.slice(or.column));
      dangling = or;
    } else if (isSound && clause.all.length === 0) {
      report('only-exclusions', clause.column, line.slice(clause.column));
    }
    clauses.push(clause);
  };
  for (const token of tokens) {
    if (token.kind === 'or') {
      close(token);
      lastOr = token;
      clause = startClause(token.column);
    } else if (token.kind === 'unclosed') {
      report('unclosed-quote', token.column, token.raw);
      return [];
    } else {
      const problem = findForeignSyntax(token.term, token.excluded) ?? findTermProblem(token.term);
      if (problem) {
        report(problem, token.column, line.slice(token.column));
        isSound = false;
      }
      if (clause.all.length + clause.none.length === 0) clause.column = token.column;
      (token.excluded ? clause.none : clause.all).push(token.term);
    }
  }
  close(lastOr);
  return clauses.map(({ all, none }) => ({ all, none }));
}

function readLine(source: string, report: Report): ParsedLine | undefined {
  if (source.length > MAX_LINE_LENGTH) {
    report('line-too-long', MAX_LINE_LENGTH, source);
    return undefined;
  }
  const { tokens, end } = readTokens(source);
  if (tokens.length === 0) return undefined;
  const damage = DAMAGE.exec(source.slice(0, end));
  if (damage) {
    report('control-character', damage.index, source.slice(damage.index).replace(DAMAGE, '\ufffd'));
    return undefined;
  }
  if (tokens.length > MAX_TERMS_PER_RULE) {
    const column = tokens[MAX_TERMS_PER_RULE]?.column ?? 0;
    report('too-many-terms', column, source.slice(column));
    return undefined;
  }
  return { source: source.slice(0, end).trim(), clauses: readClauses(tokens, source, report) };
}

/** The lines of a list's rules. */
export function splitLines(text: string): string[] {
  return text.replace(/^\ufeff/u, '').split(/\r\n|\r|\n/u);
}

/** Reads one line: undefined where it holds no rule, or one with a problem, which `report` is told. */
export function parseLine(source: string, report?: Report): ParsedLine | undefined {
  let isSound = true;
  const rule = readLine(source, (code, column, piece) => {
    isSound = false;
    report?.(code, column, piece);
  });
  return isSound ? rule : undefined;
}

/**
 * Reads a keyword list's rules. A line with a problem yields no rule, the others stay. Never throws, and takes time
 * in proportion to the text whatever it holds; limits are in `limits.ts`.
 */
export function parseRules(text: string): { rules: Rule[]; problems: RuleProblem[] } {
  const rules: Rule[] = [];
  const problems: RuleProblem[] = [];
  for (const [index, source] of splitLines(text).entries()) {
    const line = index + 1;
    const rule = parseLine(source, (code, column, piece) => {
      problems.push({ line, column: column + 1, code, snippet: shorten(piece) });
    });
    if (!rule) continue;
    if (rules.length === MAX_RULES) {
      problems.push({ line, column: 1, code: 'too-many-rules', snippet: shorten(source) });
      break;
    }
    rules.push({ line, ...rule });
  }
  return { rules, problems };
}
