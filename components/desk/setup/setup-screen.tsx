import { useMemo, useRef, useState } from 'preact/hooks';
import { Band } from '@/components/ui/band';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { useLanguage, useTranslate } from '@/components/ui/language';
import { Logo } from '@/components/ui/logo';
import type { Desk } from '@/lib/desk/desk';
import { readHandle } from '@/lib/domain/account-handle';
import { readInitials } from '@/lib/domain/read-initials';
import type { StarterPack } from '@/lib/domain/starter-pack';
import { deskCatalog } from '@/lib/i18n/desk';
import { setupCatalog } from '@/lib/i18n/desk-setup';
import type { Language } from '@/lib/i18n/language';
import { sayError } from '../say-error';
import { checkFields, type SetupFields } from './check-fields';
import { ReplySample } from './reply-sample';
import { type Starter, StarterChoice } from './starter-choice';
import './setup.css';

const EMPTY: SetupFields = { company: '', agentName: '', initials: '', handle: '' };
const ORDER = ['company', 'agentName', 'initials', 'handle'] as const;

/** First run: three things on one screen, then the practice timeline. */
export function SetupScreen(props: {
  desk: Desk;
  starterFor: (language: Language, company: string) => StarterPack;
  onDone: () => void;
}) {
  const language = useLanguage();
  const t = useTranslate(setupCatalog);
  const tDesk = useTranslate(deskCatalog);
  const form = useRef<HTMLFormElement>(null);
  const { starterFor } = props;
  const packs = useMemo(() => ({ ja: starterFor('ja', ''), en: starterFor('en', '') }), [starterFor]);
  const [fields, setFields] = useState(EMPTY);
  const [starter, setStarter] = useState<Starter>(language);
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const problems = asked ? checkFields(fields) : {};
  const error = (name: keyof SetupFields) => {
    const key = problems[name];
    return key === undefined ? undefined : t(key);
  };
  const edit = (name: keyof SetupFields) => (value: string) =>
    setFields((now) => ({ ...now, [name]: value }));
  const text = (name: keyof SetupFields) => ({
    name,
    value: fields[name],
    onInput: edit(name),
    error: error(name),
    required: true,
  });

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setAsked(true);
    const first = ORDER.find((name) => checkFields(fields)[name] !== undefined);
    if (first !== undefined) {
      form.current?.querySelector<HTMLInputElement>(`[name="${first}"]`)?.focus();
      return;
    }
    setBusy(true);
    setFailure(null);
    try {
      await props.desk.setup.run({
        company: fields.company.trim(),
        agentName: fields.agentName.trim(),
        initials: readInitials(fields.initials),
        handle: readHandle('x', fields.handle),
        language,
        starter: starter === 'none' ? null : props.starterFor(starter, fields.company.trim()),
      });
      props.onDone();
    } catch (thrown) {
      setFailure(sayError(thrown, tDesk));
      setBusy(false);
    }
  };

  return (
    <main class="d-setup">
      <form ref={form} class="d-setup-form" noValidate onSubmit={(event) => void submit(event)}>
        <Logo size="l" />
        <h1>{t('title')}</h1>
        <p class="d-setup-lead">{t('lead')}</p>
        <TextField {...text('company')} label={t('company')} hint={t('companyHint')} autoFocus />
        <div class="d-setup-pair">
          <TextField {...text('agentName')} label={t('agent')} hint={t('agentHint')} />
          <TextField {...text('initials')} label={t('initials')} hint={t('initialsHint')} maxLength={7} />
        </div>
        <TextField {...text('handle')} label={t('handle')} hint={t('handleHint')} />
        <StarterChoice value={starter} packs={packs} onChange={setStarter} />
        {failure !== null && (
          <Band tone="bad" live="assertive">
            {tDesk('saveFailed', { reason: failure })}
          </Band>
        )}
        <p class="d-setup-foot">
          <Button kind="primary" type="submit" disabled={busy}>
            {busy ? t('working') : t('submit')}
          </Button>
          <span class="d-quiet">{t('submitHint')}</span>
        </p>
        <p class="d-quiet">{t('privacy')}</p>
      </form>
      <ReplySample fields={fields} language={starter === 'none' ? language : starter} />
    </main>
  );
}
