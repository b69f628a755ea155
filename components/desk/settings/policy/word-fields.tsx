import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import { WORD_RULES, type WordRule, type WordRuleKind } from '@/lib/domain/policy/words';
import { policyCatalog } from '@/lib/i18n/desk-policy';
import { findRows } from '../../playbook/find-rows';
import { PasteWords } from './paste-words';
import { usePolicyForm, useProblemAt } from './policy-form';
import { StandardNote } from './standard-note';
import { WordRow } from './word-row';

/** Rows on screen before the agent asks for more. */
const SHOWN = 40;

/** The desk's word list: found, filtered, added one by one or pasted. Newest first, where they can be seen. */
export function WordFields() {
  const { policy, set } = usePolicyForm();
  const problemAt = useProblemAt();
  const t = useTranslate(policyCatalog);
  const { words } = policy;
  const [typed, setTyped] = useState('');
  const [only, setOnly] = useState<WordRuleKind | null>(null);
  const [shown, setShown] = useState(SHOWN);
  const [pasting, setPasting] = useState(false);
  const [added, setAdded] = useState(false);
  const ofKind = words
    .map((rule, index) => ({ rule, index }))
    .filter(({ rule }) => only === null || rule.kind === only);
  const found = findRows(ofKind, typed, ({ rule }) => `${rule.word} ${rule.instead}`);
  const setRule = (at: number, rule: WordRule) =>
    set({ words: words.map((each, index) => (index === at ? rule : each)) });
  const add = (rules: WordRule[]) => {
    setTyped('');
    set({ words: [...rules, ...words] });
  };
  return (
    <div class="d-stack p-decision">
      <div class="d-row">
        <Button
          icon="plus"
          size="s"
          onClick={() => {
            setAdded(true);
            add([{ kind: only ?? 'discouraged', word: '', instead: '' }]);
          }}
        >
          {t('wordsAdd')}
        </Button>
        <Button size="s" icon="copy" expanded={pasting} onClick={() => setPasting(!pasting)}>
          {t('wordsPaste')}
        </Button>
      </div>
      {pasting && <PasteWords existing={words} onAdd={add} />}
      <fieldset class="p-kinds">
        <legend class="said">{t('wordsKind')}</legend>
        {WORD_RULES.map((kind) => (
          <Button
            key={kind}
            size="s"
            pressed={only === kind}
            onClick={() => setOnly(only === kind ? null : kind)}
          >
            {t('say.words', {
              kind: t(`kind.${kind}`),
              count: words.filter((rule) => rule.kind === kind).length,
            })}
            <small>{t(`kindEffect.${kind}`)}</small>
          </Button>
        ))}
      </fieldset>
      {words.length > SHOWN / 4 && (
        <TextField
          bare
          type="search"
          label={t('wordsFind')}
          placeholder={t('wordsFind')}
          value={typed}
          onInput={(text) => {
            // A new word that comes back into the list takes the focus from nobody who looks for another.
            setAdded(false);
            setTyped(text);
          }}
          class="d-find"
        />
      )}
      {problemAt('words') !== undefined && <p class="ui-field-error">{problemAt('words')}</p>}
      <ul class="p-words" aria-label={t('field.words')}>
        {found.slice(0, shown).map(({ rule, index }) => (
          <WordRow
            key={words.length - index}
            index={index}
            rule={rule}
            isNew={added && index === 0 && rule.word === ''}
            onChange={(changed) => setRule(index, changed)}
            onRemove={() => set({ words: words.filter((_each, at) => at !== index) })}
          />
        ))}
      </ul>
      {found.length === 0 && <p class="d-quiet">{t('wordsNone')}</p>}
      {found.length > shown && (
        <p>
          <Button size="s" onClick={() => setShown(shown + 200)}>
            {t('wordsMore', { count: found.length - shown })}
          </Button>
        </p>
      )}
      <StandardNote field="words" />
    </div>
  );
}
