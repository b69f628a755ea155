import { useTranslate } from '@/components/ui/language';
import { SIGNAL_LISTS } from '@/lib/domain/policy/attention';
import { policyCatalog } from '@/lib/i18n/desk-policy';
import { STARTER_WORDS } from '@/lib/playbook/words/starter-words';
import { usePolicyForm } from './policy-form';
import { StandardNote } from './standard-note';
import { WordListField } from './word-list-field';

/** The words by which a post is recognised. */
export function SignalFields() {
  const { policy, set } = usePolicyForm();
  const t = useTranslate(policyCatalog);
  const { signalWords } = policy;
  return (
    <div class="p-decision">
      {SIGNAL_LISTS.map((list) => (
        <WordListField
          key={list}
          label={t(`signal.${list}`)}
          hint={list === 'self-harm' || list === 'spam' ? t(`signalHint.${list}`) : undefined}
          path={`signalWords.${list}`}
          starter={STARTER_WORDS[list]}
          value={signalWords[list]}
          onChange={(words) => set({ signalWords: { ...signalWords, [list]: words } })}
        />
      ))}
      <StandardNote field="signalWords" />
    </div>
  );
}
