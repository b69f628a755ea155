const AROUND = /株式会社|有限会社|合同会社|[（(][株有同][）)]|㈱|㈲/gu;
const AT_END = /(?:[,\s]+(?:inc|co|ltd|llc|plc|corp|gmbh)\b\.?)+\s*$/iu;

/** A company's name as people write it: without its legal form. */
export function commonName(company: string): string {
  const plain = company.replace(AT_END, '').replace(AROUND, ' ').replace(/\s+/gu, ' ').trim();
  return plain === '' ? company.trim() : plain;
}

/** A common name this short is a word as well: そら, Go. */
const SHORT = 2;
/** Legal forms before or after a name, in folded spelling. */
const JAPANESE = ['株式会社', '有限会社', '合同会社', '(株)', '(有)', '(同)', '㈱', '㈲'];
const LATIN = [', inc', ' inc', ' co., ltd', ', ltd', ' ltd', ', llc', ' llc', ' corp'];

/**
 * How a company may be written, the longest first: with any legal form in the place of its own, and without one where
 * that cannot be a word. To be compared folded.
 */
export function spellCompany(company: string): string[] {
  const name = company.trim();
  const common = commonName(name);
  const full = JAPANESE.flatMap((form) => [
    `${form} ${common}`,
    `${form}${common}`,
    `${common} ${form}`,
    `${common}${form}`,
  ]);
  const latin = /\p{Script=Latin}$/u.test(common) ? LATIN.map((form) => common + form) : [];
  const isWord = common !== name && common.length <= SHORT;
  const spellings = new Set([name, ...full, ...latin, ...(isWord ? [] : [common])]);
  return [...spellings].filter((each) => each !== '').sort((one, other) => other.length - one.length);
}
