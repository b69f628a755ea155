import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTranslate } from '@/components/ui/language';
import { dockCatalog } from '@/lib/i18n/panel-dock';

/** Somebody a note may go to. */
export interface Taker {
  id: string;
  name: string;
}

/** Whom the agent chose. */
export interface ChosenTaker {
  /** An id of the list; empty: nobody; null: somebody who is not on the list. */
  id: string | null;
  /** Name of somebody who is not on the list. */
  name: string;
}

/**
 * To whom a matter goes: an entry of the book; whom to ask: a colleague, or nobody in particular. For both, somebody named
 * before, or a name typed in. Where there is nobody to choose from, there is only the name.
 */
export function TakerChoice(props: {
  verdict: 'escalate' | 'consult';
  takers: readonly Taker[];
  chosen: ChosenTaker;
  onChoose: (taker: ChosenTaker) => void;
  onEnter: (event: KeyboardEvent) => void;
}) {
  const t = useTranslate(dockCatalog);
  const { verdict, takers, chosen, onChoose } = props;
  const typed = useRef<HTMLInputElement>(null);
  const isAsked = useRef(false);
  const isOther = chosen.id === null;
  // Who chose "somebody else" wants to say whom; where there is only a name to give, the reason comes first.
  useLayoutEffect(() => {
    if (isOther && isAsked.current) typed.current?.focus();
  }, [isOther]);
  const name = t(verdict === 'consult' ? 'colleagueName' : 'takerName');
  const label = t(verdict === 'consult' ? 'askWhom' : 'handToWhom');
  return (
    <>
      {(takers.length > 0 || verdict === 'consult') && (
        <select
          class="ui-input"
          aria-label={label}
          value={chosen.id ?? OTHER}
          onChange={({ currentTarget: { value } }) => {
            isAsked.current = true;
            onChoose({ ...chosen, id: value === OTHER ? null : value });
          }}
        >
          {verdict === 'consult' && <option value="">{t('nobodyNamed')}</option>}
          {takers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value={OTHER}>{t(verdict === 'consult' ? 'otherColleague' : 'otherTaker')}</option>
        </select>
      )}
      {isOther && (
        <input
          ref={typed}
          class="ui-input"
          aria-label={name}
          placeholder={name}
          maxLength={120}
          autocomplete="off"
          value={chosen.name}
          onInput={(event) => onChoose({ id: null, name: event.currentTarget.value })}
          onKeyDown={props.onEnter}
        />
      )}
    </>
  );
}

/** Value of the choice that takes a name; no id or name looks like this. */
const OTHER = ' ';
