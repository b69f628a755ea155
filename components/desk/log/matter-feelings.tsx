import { SelectField } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import { Pill } from '@/components/ui/pill';
import type { Case } from '@/lib/domain/case';
import { hasEnded, isTurned, type Moment, SENTIMENTS } from '@/lib/domain/sentiment';
import { sentimentCatalog } from '@/lib/i18n/sentiment';
import { useDeskPage } from '../page-context';
import { useAct } from '../use-act';

/** How the customer felt when the matter began and, once it is over, in the end: by judgement, also afterwards. */
export function MatterFeelings({ matter }: { matter: Case }) {
  const { desk, toaster } = useDeskPage();
  const t = useTranslate(sentimentCatalog);
  const act = useAct();
  const options = ['' as const, ...SENTIMENTS].map((value) => ({ value, label: t(value || 'none') }));
  const select = (moment: Moment, value: Case['sentimentBefore']) => (
    <SelectField
      label={t(moment)}
      value={value ?? ''}
      options={options}
      onChange={async (chosen) => {
        if (await act(() => desk.cases.judge(matter.id, moment, chosen || null)))
          toaster.show(t('judged', { moment: t(moment), feeling: t(chosen || 'none') }));
      }}
    />
  );
  return (
    <>
      {select('before', matter.sentimentBefore)}
      {hasEnded(matter) && select('after', matter.sentimentAfter)}
      {isTurned(matter) && <Pill tone="ok">{t('turned')}</Pill>}
    </>
  );
}
