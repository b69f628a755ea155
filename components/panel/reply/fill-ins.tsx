import { Button } from '@/components/ui/button';
import { belongsToIme } from '@/components/ui/ime-guard';
import { useTranslate } from '@/components/ui/language';
import { dockCatalog } from '@/lib/i18n/panel-dock';
import './fill-ins.css';

/** A `{{?label: a / b}}` of the draft. */
export interface FillIn {
  label: string;
  choices: readonly string[];
  value: string;
}

/**
 * The draft's blanks as fields. A choice, Enter or leaving the field puts the value into the body for good, where it
 * can be edited like any other word; what has choices takes free text all the same.
 */
export function FillIns(props: {
  fillIns: readonly FillIn[];
  onFill: (label: string, value: string) => void;
  onSettle: (label: string, value: string) => void;
}) {
  const t = useTranslate(dockCatalog);
  if (props.fillIns.length === 0) return null;
  const settle = ({ label, value }: FillIn) => value.trim() !== '' && props.onSettle(label, value.trim());
  return (
    <fieldset class="pn-fill-ins">
      <legend class="said">{t('fillIns')}</legend>
      {props.fillIns.map((fillIn) => (
        <div key={fillIn.label} class="pn-fill-in">
          <label>
            <span>{fillIn.label}</span>
            <input
              class="ui-input"
              value={fillIn.value}
              maxLength={1_000}
              autocomplete="off"
              onInput={(event) => props.onFill(fillIn.label, event.currentTarget.value)}
              onBlur={() => settle(fillIn)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || belongsToIme(event)) return;
                event.preventDefault();
                settle(fillIn);
              }}
            />
          </label>
          {fillIn.choices.map((choice) => (
            <Button key={choice} size="s" onClick={() => props.onSettle(fillIn.label, choice)}>
              {choice}
            </Button>
          ))}
        </div>
      ))}
    </fieldset>
  );
}
