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

/** Starter entries of one sort. */
export interface StarterGroup {
  label: string;
  hint?: string;
  items: readonly string[];
}

/** A starter list, word by word to be switched off and on again, and the desk's own words beside it. */
export function WordListField(props: {
  label: string;
  hint?: string | undefined;
  /** Where the list stands in the policy: `signalWords.angry`. */
  path: string;
  starter: readonly string[];
  /** What else of the starter list is switched under its own text. */
  more?: readonly StarterGroup[];
  /** What cannot be switched, said at the end. */
  note?: string | undefined;
  value: WordList;
  onChange: (value: WordList) => void;
}) {
  const t = useTranslate(policyCatalog);
  const problemsIn = useProblemsIn();
  const [opened, setOpened] = useState(false);
  const { label, value, onChange } = props;
  const groups: StarterGroup[] = [
    { label: t('listStarter'), hint: t('listStarterHint'), items: props.starter },
    ...(props.more ?? []),
  ].filter(({ items }) => items.length > 0);
  const starter = groups.flatMap(({ items }) => items);
  const on = starterInForce(starter, value);
  const choose = (items: readonly string[], chosen: readonly string[]) =>
    onChange({
      ...value,
      off: starter.filter((each) => !(items.includes(each) ? chosen : on).includes(each)),
    });
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
          {groups.map((group) => (
            <CheckGroup
              key={group.label}
              label={group.label}
              hint={group.hint}
              options={group.items.map((item) => ({
                value: item,
                label: <span lang={ASCII.test(item) ? 'en' : 'ja'}>{item}</span>,
              }))}
              chosen={on}
              onChange={(chosen) => choose(group.items, chosen)}
            />
          ))}
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
          {props.note && <p class="ui-field-hint">{props.note}</p>}
        </div>
      )}
    </details>
  );
}
