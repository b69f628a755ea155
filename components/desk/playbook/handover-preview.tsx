import { useLanguage, useTranslate } from '@/components/ui/language';
import type { Editable } from '@/lib/desk/store/rows';
import type { Escalation } from '@/lib/domain/escalation';
import { playbookCatalog } from '@/lib/i18n/desk-playbook';
import { previewCatalog } from '@/lib/i18n/desk-preview';
import { writeHandover } from '@/lib/playbook/escalation/write-handover';
import { useDeskPage } from '../page-context';
import { useSettled } from '../use-settled';

const WAIT_MS = 150;

/** The note a colleague would get, for a made-up post. */
export function HandoverPreview({ entry }: { entry: Editable<Escalation> }) {
  const { profile, settings } = useDeskPage();
  const t = useTranslate(playbookCatalog);
  const sample = useTranslate(previewCatalog);
  const language = useLanguage();
  const to = useSettled(entry, WAIT_MS);
  const handle = sample('sample.author.handle');
  const note = writeHandover({
    post: {
      permalink: null,
      postedAt: null,
      text: sample('sample.post.excerpt'),
      author: {
        key: `x:${handle}`,
        idKey: null,
        name: sample('sample.author.name'),
        handle,
        url: null,
      },
    },
    history: [],
    caseId: null,
    agent: profile.agent,
    account: profile.account,
    to,
    reason: '',
    now: new Date(),
    timeZone: settings.value.timeZone,
    language,
  });
  return (
    <section class="d-card d-stack">
      <h2>{t('handoverPreview')}</h2>
      <pre class="d-note">{note}</pre>
      <p class="d-quiet">{t('previewSample')}</p>
    </section>
  );
}
