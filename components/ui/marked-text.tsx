import type { ComponentChildren } from 'preact';
import type { Mark } from '@/lib/domain/mark';
import { markClass } from './mark-style';
import './marked-text.css';

/** A text with its marks, in the styles the page uses. Marks that do not fit the text are left out. */
export function MarkedText(props: {
  text: string;
  marks: readonly Mark[];
  /** What a mark says of itself when pointed at. */
  sayMark: (mark: Mark) => string;
}) {
  const { text, marks, sayMark } = props;
  const pieces: ComponentChildren[] = [];
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    if (
      mark.start < at ||
      mark.end <= mark.start ||
      mark.end > text.length ||
      text.slice(mark.start, mark.end) !== mark.text
    )
      continue;
    pieces.push(
      text.slice(at, mark.start),
      <mark key={mark.start} class={markClass(mark.style)} title={sayMark(mark)}>
        {mark.text}
      </mark>,
    );
    at = mark.end;
  }
  return (
    <p class="ui-marked-text" dir="auto">
      {pieces}
      {text.slice(at)}
    </p>
  );
}
