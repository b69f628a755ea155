import { useMemo, useRef, useState } from 'preact/hooks';
import { Band } from '@/components/ui/band';
import { Button } from '@/components/ui/button';
import { SelectField, TextArea } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import { Toggle } from '@/components/ui/toggle';
import type { Editable } from '@/lib/desk/store/rows';
import type { Account } from '@/lib/domain/account';
import { findHandleOn } from '@/lib/domain/account-handle';
import { policyCatalog } from '@/lib/i18n/desk-policy';
import { sitesCatalog } from '@/lib/i18n/sites';
import { listForms } from '@/lib/playbook/escalation/form-values';
import { faqValues } from '@/lib/playbook/faq-values';
import type { TemplateValues } from '@/lib/reply/render-template';
import { useDeskPage } from '../../page-context';
import { useSampleValues } from '../../playbook/sample-values';
import { CompositionView } from '../../reply-preview';
import { useSettled } from '../../use-settled';
import { checkSample, SAMPLE_SITES, SAMPLE_STAGES, type Sample } from './check-sample';
import type { FormBook } from './find-problems';
import { PolicyFindings } from './policy-findings';
import type { SectionName } from './sections';

const WAIT_MS = 150;
/** Where the index leads to on a narrow page. */
export const PREVIEW_ID = 'policy-preview';

/** Who speaks, by the form rather than by what is saved. */
function sampleSpeaker({ company, handles }: Editable<Account>, site: Sample['site']): TemplateValues {
  const handle = findHandleOn(handles, site);
  return { 'company.name': company, 'account.name': handle === null ? company : `@${handle}` };
}

/** A reply under this policy as it stands in the form: what a customer would read, and what would be found. */
export function PolicyPreview(props: {
  account: Editable<Account>;
  /** The escalation book; undefined while it is being read. */
  book: FormBook | undefined;
  /** Nothing in the form is to be set right. */
  isSound: boolean;
  onGo: (section: SectionName) => void;
}) {
  const { profile } = useDeskPage();
  const t = useTranslate(policyCatalog);
  const siteName = useTranslate(sitesCatalog);
  const [body, setBody] = useState(t('sampleCleanText'));
  const [site, setSite] = useState<Sample['site']>('x');
  const [stage, setStage] = useState<Sample['stage']>('first');
  const [surroundingsRead, setSurroundingsRead] = useState(true);
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
        forms: listForms(props.book ?? []),
        agent: profile.agent,
        values: { ...sample, ...faqValues(account.policy.faq), ...sampleSpeaker(account, site) },
        site,
        stage,
        surroundingsRead,
        now: new Date(),
      }),
    [settled, account, props.book, profile, sample, site, stage, surroundingsRead],
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
      <div class="d-fields">
        <SelectField
          label={t('sampleSite')}
          hint={site === 'web' ? t('sampleBlog') : undefined}
          value={site}
          options={SAMPLE_SITES.map((value) => ({
            value,
            label: value === 'web' ? t('field.openingBlog') : siteName(`site.${value}`),
          }))}
          onChange={setSite}
        />
        <SelectField
          label={t('sampleStage')}
          value={stage}
          options={SAMPLE_STAGES.map((value) => ({ value, label: t(`sampleStage.${value}`) }))}
          onChange={setStage}
        />
      </div>
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
      <Toggle label={t('sampleRead')} checked={surroundingsRead} onChange={setSurroundingsRead} />
    </section>
  );
}
