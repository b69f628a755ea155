import { useLiveQuery } from '@/components/ui/use-live-query';
import { useDeskPage } from './page-context';

/** Name of an agent, also of one who left; undefined for nobody the desk knows. */
export function useAgentName(id: string | undefined): string | undefined {
  const { desk } = useDeskPage();
  const agents = useLiveQuery(
    async () => [...(await desk.agents.all()), ...(await desk.agents.removed())],
    'agents, removed ones too',
  );
  return agents.state === 'ready' ? agents.value.find((agent) => agent.id === id)?.name : undefined;
}
