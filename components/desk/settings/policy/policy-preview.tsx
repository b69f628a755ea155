import { useMemo, useRef, useState } from 'preact/hooks';
import { Band } from '@/components/ui/band';
import { Button } from '@/components/ui/button';
import { SelectField, TextArea } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import { Toggle } from '@/components/ui/toggle';
import type { Editable } from '@/lib/desk/rows';
import type { Account } from '@/lib/domain/account';
import type { SiteKind } from '@/lib/domain/policy/opening';
import { policyCatalog } from '@/lib/i18n/desk-policy';
import { useDeskPage } from '../../page-context';
import { useSampleValues } from '../../playbook/sample-values';
import { CompositionView } from '../../reply-preview';
import { useSettled } from '../../use-settled';
import { checkSample } from './check-sample';
import { PolicyFindings } from './policy-findings';
import type { SectionName } from './sections';

const WAIT_MS = 150;
/** Where the index leads to on a narrow page. */
export const PREVIEW_ID = 'policy-preview';

/** A reply under this policy as it stands in the form: what a customer would read, and what would be found. */
export function PolicyPreview(props: {
  account: Editable<Account>;
  /** Nothing in the form is to be set right. */
  isSound: boolean;
  onGo: (section: SectionName) => void;
}) {
  const { profile } = useDeskPage();
  const t = useTranslate(policyCatalog);
  const [body, setBody] = useState(t('sampleCleanText'));
  const [kind, setKind] = useState<SiteKind>('timeline');
  const [unasked, setUnasked] = useState(false);
  const sound = useRef(profile.account as Editable<Account>);
  if (props.isSound) sound.current = props.account;
  const account = useSettled(sound.current, WAIT_MS);
  const settled = useSettled(body, WAIT_MS);
  const sample = useSampleValues();
  const { composition, findings } = useMemo(
    () =>
      checkSample({
        body: settled,
        account,
        agent: profile.agent,
        values: { ...sample, 'company.name': account.company },
        kind,
        unasked,
        now: new Date(),
      }),
    [settled, account, profile, sample, kind, unasked],
  );
  return (
    <section
      class="d-card d-stack p-preview"
      id={PREVIEW_ID}
      tabIndex={-1}
      aria-labelledby="policy-preview-title"
    >
      <h2 id="policy-preview-title">{t('preview')}</h2>
      {!props.isSound && <Band tone="warn">{t('previewBroken')}</Band>}
      <SelectField
        label={t('sampleKind')}
        hint={kind === 'blog' ? t('sampleBlog') : undefined}
        value={kind}
        options={[
          { value: 'timeline', label: t('field.openingTimeline') },
          { value: 'blog', label: t('field.openingBlog') },
        ]}
        onChange={setKind}
      />
      <CompositionView composition={composition} />
      <PolicyFindings findings={findings} onGo={props.onGo} />
      <TextArea label={t('sample')} hint={t('sampleHint')} rows={4} value={body} onInput={setBody} />
      <p class="d-row">
        <Button size="s" onClick={() => setBody(t('sampleCleanText'))}>
          {t('sampleClean')}
        </Button>
        <Button size="s" onClick={() => setBody(t('sampleFaultyText'))}>
          {t('sampleFaulty')}
        </Button>
      </p>
      <Toggle label={t('sampleUnasked')} checked={unasked} onChange={setUnasked} />
    </section>
  );
}
