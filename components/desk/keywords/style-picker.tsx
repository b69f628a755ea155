import { useId } from 'preact/hooks';
import { useTranslate } from '@/components/ui/language';
import { markClass } from '@/components/ui/mark-style';
import { MARK_STYLES, type MarkStyle } from '@/lib/domain/mark';
import { keywordsCatalog } from '@/lib/i18n/desk-keywords';
import { wordsCatalog } from '@/lib/i18n/desk-words';

/** One of the fixed mark styles, each shown as it will look. */
export function StylePicker({ value, onChange }: { value: MarkStyle; onChange: (style: MarkStyle) => void }) {
  const t = useTranslate(keywordsCatalog);
  const word = useTranslate(wordsCatalog);
  const name = useId();
  return (
    <fieldset class="d-checks">
      <legend>{t('style')}</legend>
      <div class="d-check-grid">
        {MARK_STYLES.map((style) => (
          <label key={style} class="d-check" title={word(`styleLook.${style}`)}>
            <input type="radio" name={name} checked={style === value} onChange={() => onChange(style)} />
            <span class={`d-swatch ${markClass(style)}`}>{word(`style.${style}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
