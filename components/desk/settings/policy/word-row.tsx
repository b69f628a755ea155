import { IconButton } from '@/components/ui/button';
import { SelectField, TextField } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import { useFocusOnMount } from '@/components/ui/use-focus-on-mount';
import { WORD_RULES, type WordRule } from '@/lib/domain/policy/words';
import { policyCatalog } from '@/lib/i18n/desk-policy';
import { useProblemAt } from './policy-form';
import { useLeft } from './use-left';

/** One word of the list: what it does, the word, what to say instead. */
export function WordRow(props: {
  /** Place in the whole list. */
  index: number;
  rule: WordRule;
  isNew: boolean;
  onChange: (rule: WordRule) => void;
  onRemove: () => void;
}) {
  const t = useTranslate(policyCatalog);
  const problemAt = useProblemAt();
  const word = useFocusOnMount<HTMLInputElement>(props.isNew);
  const { left, leave } = useLeft(props.isNew);
  const { rule, index, onChange } = props;
  const name = rule.word || t('wordsWordOf', { index: index + 1 });
  return (
    <li class="p-word">
      <SelectField
        bare
        label={t('wordsKindOf', { word: name })}
        value={rule.kind}
        options={WORD_RULES.map((value) => ({ value, label: t(`kind.${value}`) }))}
        onChange={(kind) => onChange({ ...rule, kind })}
      />
      <TextField
        bare
        label={t('wordsWordOf', { index: index + 1 })}
        placeholder={t('wordsWord')}
        error={left && problemAt(`words.${index}.word`)}
        value={rule.word}
        elementRef={word}
        onBlur={leave}
        onInput={(typed) => onChange({ ...rule, word: typed })}
      />
      <TextField
        bare
        label={t('wordsInsteadOf', { word: name })}
        placeholder={t('wordsInstead')}
        error={problemAt(`words.${index}.instead`)}
        value={rule.instead}
        onInput={(instead) => onChange({ ...rule, instead })}
      />
      <IconButton icon="close" label={t('wordsRemove', { word: name })} onClick={props.onRemove} />
    </li>
  );
}
