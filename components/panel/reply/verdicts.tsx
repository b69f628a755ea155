import { Icon, type IconName } from '@/components/ui/icon';
import { useTranslate } from '@/components/ui/language';
import { VERDICTS, type Verdict } from '@/lib/domain/interaction';
import { dockCatalog } from '@/lib/i18n/panel-dock';
import './verdicts.css';

const ICONS: Readonly<Record<Verdict, IconName>> = {
  watch: 'eye',
  skip: 'skip',
  escalate: 'handover',
  consult: 'consult',
  note: 'note',
};

/** The letter of each verdict, when no field has the focus. */
export const VERDICT_KEYS: Readonly<Record<Verdict, string>> = {
  watch: 'w',
  skip: 's',
  escalate: 'h',
  consult: 'c',
  note: 'n',
};

/** What can be decided instead of replying. One click logs it; the reason comes after, if at all. */
export function Verdicts(props: {
  disabled: boolean;
  showKeys: boolean;
  /** The verdict whose reason or note is being asked for. */
  open: Verdict | null;
  onVerdict: (verdict: Verdict) => void;
}) {
  const t = useTranslate(dockCatalog);
  return (
    <div class="pn-verdicts">
      {VERDICTS.map((verdict) => (
        <button
          key={verdict}
          type="button"
          class="pn-verdict"
          disabled={props.disabled}
          title={props.showKeys ? `${t(verdict)} (${VERDICT_KEYS[verdict]})` : t(verdict)}
          // The second press of a double click would take the focus from the words the first one asks for.
          onMouseDown={(event) => props.open === verdict && event.preventDefault()}
          onClick={() => props.onVerdict(verdict)}
        >
          <Icon name={ICONS[verdict]} />
          <span>{t(verdict)}</span>
        </button>
      ))}
    </div>
  );
}
