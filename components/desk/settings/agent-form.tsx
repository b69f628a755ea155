import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import { Toggle } from '@/components/ui/toggle';
import { useFocusOnMount } from '@/components/ui/use-focus-on-mount';
import type { Editable } from '@/lib/desk/store/rows';
import { type Agent, agentSchema } from '@/lib/domain/agent';
import { readInitials } from '@/lib/domain/read-initials';
import { settingsCatalog } from '@/lib/i18n/desk-settings';
import { setupCatalog } from '@/lib/i18n/desk-setup';
import { uiCatalog } from '@/lib/i18n/ui';
import { useDeskPage } from '../page-context';
import { useAct } from '../use-act';

const { name: nameSchema, initials: initialsSchema } = agentSchema.shape;

/** An agent's public name, initials and role. */
export function AgentForm({ stored, onClose }: { stored: Editable<Agent>; onClose: () => void }) {
  const { desk } = useDeskPage();
  const t = useTranslate(settingsCatalog);
  const tSetup = useTranslate(setupCatalog);
  const tUi = useTranslate(uiCatalog);
  const act = useAct();
  const [agent, setAgent] = useState(stored);
  const [asked, setAsked] = useState(false);
  const first = useFocusOnMount<HTMLInputElement>();
  const initials = readInitials(agent.initials);
  const hasName = nameSchema.safeParse(agent.name).success;
  const hasInitials = initialsSchema.safeParse(initials).success;
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setAsked(true);
    if (hasName && hasInitials && (await act(() => desk.agents.save({ ...agent, initials })))) onClose();
  };
  return (
    <form class="d-agent-form" onSubmit={(event) => void submit(event)}>
      <TextField
        label={t('agentName')}
        value={agent.name}
        maxLength={40}
        onInput={(name) => setAgent({ ...agent, name })}
        error={asked && !hasName ? tSetup('needAgent') : undefined}
        elementRef={first}
      />
      <TextField
        label={t('agentInitials')}
        value={agent.initials}
        maxLength={7}
        onInput={(typed) => setAgent({ ...agent, initials: typed })}
        error={asked && !hasInitials ? tSetup('needInitials') : undefined}
      />
      <Toggle
        label={t('agentLead')}
        hint={t('agentLeadHint')}
        checked={agent.role === 'lead'}
        onChange={(isLead) => setAgent({ ...agent, role: isLead ? 'lead' : 'agent' })}
      />
      <span class="d-row">
        <Button type="submit" kind="primary">
          {t('agentSave')}
        </Button>
        <Button onClick={onClose}>{tUi('cancel')}</Button>
      </span>
    </form>
  );
}
