import { useTranslate } from '@/components/ui/language';
import { policyCatalog } from '@/lib/i18n/desk-policy';
import { LinesField } from '../../lines-field';
import { usePolicyForm, useProblemsIn } from './policy-form';
import { StandardNote } from './standard-note';

const SIGNALS = ['angry', 'legal', 'danger', 'sensitive', 'refusal'] as const;

/** The desk's own words that raise a signal. */
export function SignalFields() {
  const { policy, set } = usePolicyForm();
  const problemsIn = useProblemsIn();
  const t = useTranslate(policyCatalog);
  const { signalWords } = policy;
  return (
    <div class="d-stack p-decision">
      <div class="d-fields">
        {SIGNALS.map((signal) => (
          <LinesField
            key={signal}
            label={t(`signal.${signal}`)}
            error={problemsIn(`signalWords.${signal}`, signalWords[signal])}
            value={signalWords[signal]}
            rows={3}
            onChange={(words) => set({ signalWords: { ...signalWords, [signal]: words } })}
          />
        ))}
      </div>
      <StandardNote field="signalWords" />
    </div>
  );
}
