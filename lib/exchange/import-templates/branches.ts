import type { BodyWriter } from './body-writer';
import type { Report } from './import-report';

/** Blocks of a text of another tool that stand or fall with a condition. */
export interface Branches {
  /** Whether the text now stands: false within a branch that was not taken. */
  isKept(): boolean;
  /** Begins a block. With one of our names it becomes ours; without, its first branch always stands, and that is told. */
  open(source: string, name?: string): void;
  /** Begins the next branch of the innermost block: it is left out, and its words are told. */
  next(): void;
  /** Begins words that were never part of the text: a note, a comment. */
  hide(): void;
  close(): void;
  /** Notes words of a branch that is left out. */
  drop(text: string): void;
}

/** What our own blocks may be nested, see `parseTemplate`. */
const MOST_NESTED = 3;

interface Block {
  isOurs: boolean;
  isHidden: boolean;
  isKept: boolean;
  dropped: string;
}

/** Follows the blocks of one text. Our templates know a condition on a value and no other branch. */
export function followBranches(writer: BodyWriter, report: Report): Branches {
  const open: Block[] = [];
  const isKept = () => open.every((block) => block.isKept);
  const tell = (block: Block) => {
    if (!block.isHidden && block.dropped.trim() !== '') report(block.dropped.trim(), 'other-branch');
    block.dropped = '';
  };
  return {
    isKept,
    open(source, name) {
      const isOurs =
        name !== undefined && isKept() && open.filter((block) => block.isOurs).length < MOST_NESTED;
      if (isOurs) writer.openIf(name);
      else if (isKept()) report(source, 'condition');
      open.push({ isOurs, isHidden: false, isKept: true, dropped: '' });
    },
    hide() {
      open.push({ isOurs: false, isHidden: true, isKept: false, dropped: '' });
    },
    next() {
      const block = open.at(-1);
      if (block === undefined) return;
      if (block.isOurs && block.isKept) writer.closeIf();
      block.isKept = false;
    },
    close() {
      const block = open.pop();
      if (block === undefined) return;
      if (block.isOurs && block.isKept) writer.closeIf();
      tell(block);
    },
    drop(text) {
      const block = open.findLast((each) => !each.isKept);
      if (block !== undefined) block.dropped += text;
    },
  };
}
