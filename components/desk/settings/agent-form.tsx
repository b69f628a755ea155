import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { belongsToIme } from '@/components/ui/ime-guard';
import { useTranslate } from '@/components/ui/language';
import type { Editable } from '@/lib/desk/store/rows';
import { type Agent, agentSchema } from '@/lib/domain/agent';
import { settingsCatalog } from '@/lib/i18n/desk-settings';
import { uiCatalog } from '@/lib/i18n/ui';
import { useDeskPage } from '../page-context';
import { useAct } from '../use-act';

const editableSchema = agentSchema.pick({ name: true, initials: true });

/** An agent's public name and initials. */
export function AgentForm({ stored, onClose }: { stored: Editable<Agent>; onClose: () => void }) {
  const { desk } = useDeskPage();
  const t = useTranslate(settingsCatalog);
  const tUi = useTranslate(uiCatalog);
  const act = useAct();
  const [agent, setAgent] = useState(stored);
  const [asked, setAsked] = useState(false);
  const isSound = editableSchema.safeParse({ name: agent.name, initials: agent.initials }).success;
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setAsked(true);
    if (isSound && (await act(() => desk.agents.save(agent)))) onClose();
  };
  const guard = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && belongsToIme(event)) event.preventDefault();
  };
  return (
    <form class="d-agent-form" onSubmit={(event) => void submit(event)}>
      <TextField
        label={t('agentName')}
        value={agent.name}
        maxLength={40}
        onInput={(name) => setAgent({ ...agent, name })}
        onKeyDown={guard}
        error={asked && !isSound ? t('agentProblem') : undefined}
        autoFocus
      />
      <TextField
        label={t('agentInitials')}
        value={agent.initials}
        maxLength={7}
        onInput={(initials) => setAgent({ ...agent, initials: initials.replace(/^\^/u, '') })}
        onKeyDown={guard}
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
