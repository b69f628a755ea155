import { useLanguage, useTranslate } from '@/components/ui/language';
import { NumberField } from '@/components/ui/number-field';
import { Toggle } from '@/components/ui/toggle';
import { type Cap, OUTGOING_KINDS, type OutgoingKind } from '@/lib/domain/policy/caps';
import { policyCatalog } from '@/lib/i18n/desk-policy';
import { sayHours } from '@/lib/reply/business-hours';
import { renderTemplate } from '@/lib/reply/render-template';
import { parseTemplate } from '@/lib/reply/template';
import { useSampleValues } from '../../playbook/sample-values';
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

/** The greeting as it would be posted now; nothing while something in it is to be set right. */
function GreetingSample() {
  const { policy, problems } = usePolicyForm();
  const t = useTranslate(policyCatalog);
  const language = useLanguage();
  const sample = useSampleValues();
  if (problems.some(({ path }) => path === 'greeting' || path.startsWith('hours.'))) return null;
  const hours = sayHours(policy.hours, new Date(), language);
  const { text } = renderTemplate(parseTemplate(policy.greeting), { ...sample, 'hours.text': hours });
  return text.trim() === '' ? null : <p class="d-part p-greeting">{t('greetingSample', { text })}</p>;
}

/** Posts of the account's own: how many a day, and the one that starts it. */
export function OutgoingFields() {
  const t = useTranslate(policyCatalog);
  return (
    <>
      <div class="d-stack p-decision">
        <p class="ui-field-hint">{t('hint.caps')}</p>
        <ul class="p-words" aria-label={t('field.caps')}>
          {OUTGOING_KINDS.map((kind) => (
            <CapRow key={kind} kind={kind} />
          ))}
        </ul>
        <StandardNote field="caps" />
      </div>
      <TextDecision field="greeting" hint={t('hint.greeting')} long />
      <GreetingSample />
    </>
  );
}
