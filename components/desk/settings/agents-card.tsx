import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/language';
import { Pill } from '@/components/ui/pill';
import { useFocusOnMount } from '@/components/ui/use-focus-on-mount';
import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Agent } from '@/lib/domain/agent';
import { newId } from '@/lib/domain/new-id';
import { settingsCatalog } from '@/lib/i18n/desk-settings';
import { uiCatalog } from '@/lib/i18n/ui';
import { Loaded } from '../loaded';
import { useDeskPage } from '../page-context';
import { useAct } from '../use-act';
import { useRemove } from '../use-remove';
import { AgentForm } from './agent-form';

/** @param props.wasEdited its form was left just now: the focus comes back to where it was opened */
function AgentLine(props: { agent: Agent; wasEdited: boolean; onEdit: () => void }) {
  const { agent } = props;
  const { desk, profile, toaster } = useDeskPage();
  const t = useTranslate(settingsCatalog);
  const act = useAct();
  const say = useTranslate(uiCatalog);
  const remove = useRemove(desk.agents, '#/settings');
  const edit = useFocusOnMount<HTMLButtonElement>(props.wasEdited);
  const isCurrent = agent.id === profile.agent.id;
  const use = async () => {
    const done = await act(() => desk.profile.save({ agentId: agent.id, accountId: profile.account.id }));
    if (done) toaster.show(t('agentSwitched', { name: agent.name }));
  };
  return (
    <>
      <span>
        <b>{agent.name}</b> <span class="num">^{agent.initials}</span>{' '}
        {agent.role === 'lead' && <Pill>{t('agentLead')}</Pill>}
      </span>
      <span class="d-row">
        {isCurrent ? (
          <Pill tone="ok" dot="full">
            {t('agentCurrent')}
          </Pill>
        ) : (
          <Button size="s" onClick={use}>
            {t('agentUse')}
          </Button>
        )}
        <Button size="s" kind="quiet" elementRef={edit} onClick={props.onEdit}>
          {t('agentEdit')}
        </Button>
        {!isCurrent && (
          <Button size="s" kind="quiet" onClick={() => remove(agent.id, agent.name)}>
            {say('delete')}
          </Button>
        )}
      </span>
    </>
  );
}

function AddAgent({ wasAdding, onAdd }: { wasAdding: boolean; onAdd: () => void }) {
  const t = useTranslate(settingsCatalog);
  const add = useFocusOnMount<HTMLButtonElement>(wasAdding);
  return (
    <p>
      <Button size="s" icon="plus" elementRef={add} onClick={onAdd}>
        {t('agentAdd')}
      </Button>
    </p>
  );
}

/** Who works here, and as whom this browser works. */
export function AgentsCard() {
  const { desk } = useDeskPage();
  const t = useTranslate(settingsCatalog);
  const agents = useLiveQuery(() => desk.agents.all(), 'agents');
  const [editing, setEditing] = useState<string | null>(null);
  const left = useRef<string | null>(null);
  const close = () => {
    left.current = editing;
    setEditing(null);
  };
  return (
    <section class="d-card d-stack">
      <h2>{t('agents')}</h2>
      <p class="d-quiet">{t('agentsText')}</p>
      <Loaded result={agents}>
        {(all) => (
          <ul class="d-agents">
            {all.map((agent) => (
              <li key={agent.id}>
                {editing === agent.id ? (
                  <AgentForm stored={agent} onClose={close} />
                ) : (
                  <AgentLine
                    agent={agent}
                    wasEdited={left.current === agent.id}
                    onEdit={() => setEditing(agent.id)}
                  />
                )}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      {editing === 'new' ? (
        <AgentForm stored={{ id: newId(), name: '', initials: '', role: 'agent' }} onClose={close} />
      ) : (
        <AddAgent wasAdding={left.current === 'new'} onAdd={() => setEditing('new')} />
      )}
    </section>
  );
}
