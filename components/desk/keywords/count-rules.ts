/** Lines that hold a rule: not blank and not a comment. Cheap on purpose, whether the rules are sound or not. */
export function countRules(rules: string): number {
  let count = 0;
  for (const line of rules.split('\n')) {
    const text = line.trim();
    if (text !== '' && !text.startsWith('//')) count++;
  }
  return count;
}
