/** Occurrences found in one text: a growing column for each of term, start and end. Reused from text to text. */
export class Occurrences {
  terms = new Int32Array(64);
  starts = new Int32Array(64);
  ends = new Int32Array(64);
  length = 0;

  clear(): void {
    this.length = 0;
  }

  add(term: number, start: number, end: number): void {
    if (this.length === this.terms.length) this.grow();
    this.terms[this.length] = term;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length++;
  }

  private grow(): void {
    const longer = (column: Int32Array): Int32Array<ArrayBuffer> => {
      const next = new Int32Array(column.length * 2);
      next.set(column);
      return next;
    };
    this.terms = longer(this.terms);
    this.starts = longer(this.starts);
    this.ends = longer(this.ends);
  }
}
