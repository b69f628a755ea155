import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { useTranslate } from '@/components/ui/language';
import { starterInForce, type WordList } from '@/lib/domain/policy/word-list';
import { policyCatalog } from '@/lib/i18n/desk-policy';
import { CheckGroup } from '../../check-group';
import { LinesField } from '../../lines-field';
import { useProblemsIn } from './policy-form';

/** The lists hold both languages; whoever hears them read out needs to know which. */
const ASCII = /^[ -~]*$/u;

/** A starter list, word by word to be switched off and on again, and the desk's own words beside it. */
export function WordListField(props: {
  label: string;
  hint?: string | undefined;
  /** Where the list stands in the policy: `signalWords.angry`. */
  path: string;
  starter: readonly string[];
  value: WordList;
  onChange: (value: WordList) => void;
}) {
  const t = useTranslate(policyCatalog);
  const problemsIn = useProblemsIn();
  const [opened, setOpened] = useState(false);
  const { label, starter, value, onChange } = props;
  const on = starterInForce(starter, value);
  const problem = problemsIn(`${props.path}.own`, value.own);
  const isOpen = opened || problem !== undefined;
  return (
    <details class="p-list" open={isOpen} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>
        <Icon name="right" />
        <b>{label}</b>
        <span>
          {t('say.list', { on: on.length, off: starter.length - on.length, own: value.own.length })}
        </span>
      </summary>
      {/* The lists hold hundreds of words together: too much to be drawn anew with every key typed elsewhere. */}
      {isOpen && (
        <div class="d-stack">
          {props.hint && <p class="ui-field-hint">{props.hint}</p>}
          <CheckGroup
            label={t('listStarter')}
            hint={t('listStarterHint')}
            options={starter.map((word) => ({
              value: word,
              label: <span lang={ASCII.test(word) ? 'en' : 'ja'}>{word}</span>,
            }))}
            chosen={on}
            onChange={(chosen) =>
              onChange({ ...value, off: starter.filter((word) => !chosen.includes(word)) })
            }
          />
          {on.length < starter.length && (
            <p>
              <Button
                size="s"
                icon="undo"
                label={t('listAllOnOf', { list: label })}
                onClick={() => onChange({ ...value, off: [] })}
              >
                {t('listAllOn')}
              </Button>
            </p>
          )}
          <LinesField
            label={t('listOwn')}
            hint={t('listOwnHint')}
            error={problem}
            value={value.own}
            rows={3}
            onChange={(own) => onChange({ ...value, own })}
          />
        </div>
      )}
    </details>
  );
}
