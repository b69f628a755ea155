import { useTranslate } from '@/components/ui/language';
import { NumberField } from '@/components/ui/number-field';
import { Toggle } from '@/components/ui/toggle';
import { type Cap, OUTGOING_KINDS, type OutgoingKind } from '@/lib/domain/policy/caps';
import { policyCatalog } from '@/lib/i18n/desk-policy';
import { TextDecision } from './plain-fields';
import { usePolicyForm, useProblemAt } from './policy-form';
import { StandardNote } from './standard-note';

/** A cap nobody set yet begins with these. */
const FRESH = { near: 3, most: 5 };

function CapRow(props: { kind: OutgoingKind }) {
  const { policy, set } = usePolicyForm();
  const problemAt = useProblemAt();
  const t = useTranslate(policyCatalog);
  const { kind } = props;
  const { caps } = policy;
  const at = caps.findIndex((each) => each.kind === kind);
  const cap = caps[at];
  const name = t(`cap.${kind}`);
  const edit = (changes: Partial<Cap>) =>
    set({ caps: caps.map((each) => (each.kind === kind ? { ...each, ...changes } : each)) });
  return (
    <li class="p-cap">
      <Toggle
        label={name}
        checked={cap !== undefined}
        onChange={(on) =>
          set({ caps: on ? [...caps, { kind, ...FRESH }] : caps.filter((each) => each.kind !== kind) })
        }
      />
      {cap && (
        <>
          <NumberField
            label={<CapLabel full={t('capNear', { name })} short={t('capNearShort')} />}
            error={problemAt(`caps.${at}.near`)}
            value={cap.near}
            onChange={(near) => edit({ near })}
          />
          <NumberField
            label={<CapLabel full={t('capMost', { name })} short={t('capMostShort')} />}
            error={problemAt(`caps.${at}.most`)}
            value={cap.most}
            onChange={(most) => edit({ most })}
          />
        </>
      )}
    </li>
  );
}

/** Short beside its row's name, whole for who hears it alone. */
function CapLabel({ full, short }: { full: string; short: string }) {
  return (
    <>
      <span class="said">{full}</span>
      <span aria-hidden="true">{short}</span>
    </>
  );
}

/** Posts of the account's own: how many a day, and the one that starts it. */
export function OutgoingFields() {
  const t = useTranslate(policyCatalog);
  return (
    <>
      <div class="d-stack p-decision">
        <ul class="p-words" aria-label={t('field.caps')}>
          {OUTGOING_KINDS.map((kind) => (
            <CapRow key={kind} kind={kind} />
          ))}
        </ul>
        <StandardNote field="caps" />
      </div>
      <TextDecision field="greeting" hint={t('hint.greeting')} long />
    </>
  );
}
