import { useState } from 'preact/hooks';
import { TextField } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import { playbookCatalog } from '@/lib/i18n/desk-playbook';
import { useDeskPage } from '../page-context';
import { useAct } from '../use-act';

/** State of an incident: one edit for every template that holds it (practice item 33). Saved as it is typed. */
export function IncidentField() {
  const { settings, saveSettings } = useDeskPage();
  const t = useTranslate(playbookCatalog);
  const act = useAct();
  const [typed, setTyped] = useState(settings.value.incident);
  return (
    <section class="d-card d-stack">
      <TextField
        label={t('incident')}
        hint={t('incidentHint')}
        placeholder={t('incidentPlaceholder')}
        value={typed}
        maxLength={200}
        onInput={(incident) => {
          setTyped(incident);
          void act(() => saveSettings({ incident }));
        }}
      />
    </section>
  );
}
