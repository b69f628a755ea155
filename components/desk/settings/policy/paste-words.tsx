import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { SelectField, TextArea } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import { useFocusOnMount } from '@/components/ui/use-focus-on-mount';
import { WORD_RULES, type WordRule, type WordRuleKind } from '@/lib/domain/policy/words';
import { policyCatalog } from '@/lib/i18n/desk-policy';
import { readWords } from './read-words';

/** Adds many words of one kind at once. */
export function PasteWords(props: { existing: readonly WordRule[]; onAdd: (rules: WordRule[]) => void }) {
  const t = useTranslate(policyCatalog);
  const [text, setText] = useState('');
  const box = useFocusOnMount<HTMLTextAreaElement>();
  const [kind, setKind] = useState<WordRuleKind>('discouraged');
  const known = new Set(props.existing.map(({ word }) => word));
  const pasted = readWords(text, kind);
  const fresh = pasted.filter(({ word }) => !known.has(word));
  return (
    <div class="p-group d-stack">
      <TextArea
        label={t('wordsPaste')}
        hint={t('wordsPasteHint')}
        rows={5}
        mono
        elementRef={box}
        value={text}
        onInput={setText}
      />
      <div class="d-row">
        <SelectField
          bare
          label={t('wordsKind')}
          value={kind}
          options={WORD_RULES.map((value) => ({ value, label: t(`kind.${value}`) }))}
          onChange={setKind}
        />
        <Button
          disabled={fresh.length === 0}
          onClick={() => {
            props.onAdd(fresh);
            setText('');
          }}
        >
          {t('wordsPasteAct', { count: fresh.length })}
        </Button>
        {pasted.length > fresh.length && (
          <span class="d-quiet" role="status">
            {t('wordsPasteKnown', { count: pasted.length - fresh.length })}
          </span>
        )}
      </div>
    </div>
  );
}
