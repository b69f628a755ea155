import { useTranslate } from '@/components/ui/language';
import { policyCatalog } from '@/lib/i18n/desk-policy';
import { STARTER_ASKS } from '@/lib/reply/personal-data/ask-words';
import { usePolicyForm } from './policy-form';
import { StandardNote } from './standard-note';
import { WordListField } from './word-list-field';

const LISTS = ['data', 'asking'] as const;

/** What makes a phrase that asks the customer to publish personal data. */
export function AskFields() {
  const { policy, set } = usePolicyForm();
  const t = useTranslate(policyCatalog);
  const { askWords } = policy;
  return (
    <div class="p-decision">
      {LISTS.map((list) => (
        <WordListField
          key={list}
          label={t(`ask.${list}`)}
          hint={t(`askHint.${list}`)}
          path={`askWords.${list}`}
          starter={STARTER_ASKS[list]}
          value={askWords[list]}
          onChange={(words) => set({ askWords: { ...askWords, [list]: words } })}
        />
      ))}
      <StandardNote field="askWords" />
    </div>
  );
}
