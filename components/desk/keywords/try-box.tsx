import { useCallback, useMemo, useState } from 'preact/hooks';
import { TextArea } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import { markClass } from '@/components/ui/mark-style';
import { MarkedText } from '@/components/ui/marked-text';
import type { Editable } from '@/lib/desk/store/rows';
import type { KeywordList } from '@/lib/domain/keyword-list';
import { keywordsCatalog } from '@/lib/i18n/desk-keywords';
import { useSettled } from '../use-settled';
import { useSliced } from '../use-sliced';
import { createTrial } from './mark-text';

const WAIT_MS = 200;
/** As long as X's longest post. */
const MAX_TEXT = 25_000;

/** Shows what these lists, saved or not, would mark in a pasted post. */
export function TryBox({ lists }: { lists: readonly Editable<KeywordList>[] }) {
  const t = useTranslate(keywordsCatalog);
  const [text, setText] = useState('');
  const settledText = useSettled(text, WAIT_MS);
  const settledLists = useSettled(lists, WAIT_MS);
  const isWanted = settledText.trim() !== '';
  const trial = useMemo(() => createTrial(), []);
  const tried = useSliced(
    useCallback(
      async (signal: AbortSignal) => (isWanted ? trial.mark(settledLists, settledText, signal) : null),
      [trial, settledLists, settledText, isWanted],
    ),
  );
  const marks = tried ?? [];
  const rules = [...new Map(marks.map((mark) => [`${mark.listId} ${mark.keyword}`, mark])).values()];
  return (
    <section class="d-card d-stack">
      <h2>{t('try')}</h2>
      <TextArea
        label={t('tryLabel')}
        placeholder={t('tryPlaceholder')}
        rows={3}
        maxLength={MAX_TEXT}
        value={text}
        onInput={setText}
      />
      {isWanted && tried !== null && (
        <div class="d-stack" role="status">
          <b>{marks.length === 0 ? t('tryNone') : t('tryHits', { count: marks.length })}</b>
          <div class="d-tried">
            <MarkedText
              text={settledText}
              marks={marks}
              sayMark={({ list, keyword }) => t('tryMark', { list, keyword })}
            />
          </div>
          {rules.length > 0 && (
            <ul class="d-tried-rules">
              {rules.map((mark) => (
                <li key={`${mark.listId} ${mark.keyword}`}>
                  <span class={`d-swatch ${markClass(mark.style)}`}>{mark.list}</span>{' '}
                  <code>{mark.keyword}</code>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </section>
  );
}
