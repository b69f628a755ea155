import type { Clause, Rule, Term } from './types';

function printTerm(term: Term): string {
  if (term.kind === 'phrase') return `"${term.text}"`;
  return term.kind === 'tag' ? `#${term.text}` : term.text;
}

function printClause(clause: Clause): string {
  return [...clause.all.map(printTerm), ...clause.none.map((term) => `-${printTerm(term)}`)].join(' ');
}

/** The rule in the syntax of `parseRules`, which reads it back to the same clauses. */
export function printRule(rule: Pick<Rule, 'clauses'>): string {
  return rule.clauses.map(printClause).join(' OR ');
}
