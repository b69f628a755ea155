import type { Mark } from '@/lib/domain/mark';

export type FindMarks = (text: string) => readonly Mark[];

interface Entry {
  text: string;
  marks: readonly Mark[];
}

/** Posts a session scrolls past and may come back to. Small: text and a few marks each. */
const CAPACITY = 600;

/**
 * Marks of posts seen before, so that a post that is mounted again is not matched again. Kept under the post's key
 * and compared by its whole text, which is exact where a hash could collide.
 */
export class MarkCache {
  private readonly entries = new Map<string, Entry>();

  constructor(private findMarks: FindMarks) {}

  /** New keyword lists: everything found so far is void. */
  replaceMatcher(findMarks: FindMarks): void {
    this.findMarks = findMarks;
    this.entries.clear();
  }

  marksOf(key: string, text: string): readonly Mark[] {
    const known = this.entries.get(key);
    this.entries.delete(key);
    const entry = known?.text === text ? known : { text, marks: this.findMarks(text) };
    this.entries.set(key, entry);
    if (this.entries.size > CAPACITY) this.forgetOldest();
    return entry.marks;
  }

  private forgetOldest(): void {
    const oldest = this.entries.keys().next();
    if (!oldest.done) this.entries.delete(oldest.value);
  }
}
