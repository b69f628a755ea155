import type { ComponentChildren } from 'preact';
import { STYLE_WORDS } from '@/components/panel/words';
import { useTranslate } from '@/components/ui/language';
import { markClass } from '@/components/ui/mark-style';
import type { Mark } from '@/lib/domain/mark';
import { panelCatalog } from '@/lib/i18n/panel';
import './marked-text.css';

/** A post's text with its marks, in the styles the page uses. Marks that do not fit the text are left out. */
export function MarkedText({ text, marks }: { text: string; marks: readonly Mark[] }) {
  const t = useTranslate(panelCatalog);
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
      <mark
        key={mark.start}
        class={markClass(mark.style)}
        title={`${mark.list} · ${t(STYLE_WORDS[mark.style])}`}
      >
        {mark.text}
      </mark>,
    );
    at = mark.end;
  }
  return (
    <p class="pn-text" dir="auto">
      {pieces}
      {text.slice(at)}
    </p>
  );
}
