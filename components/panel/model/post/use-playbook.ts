import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Desk } from '@/lib/desk/desk';
import { NO_PLAYBOOK, type PlaybookRows, readPlaybook } from './read-playbook';

/**
 * The desk's rules and templates for as long as the window lives: read once, so that a click on a post need not wait
 * for them, and anew when the desk page changes one.
 */
export function usePlaybook(
  desk: Pick<Desk, 'guidelines' | 'templates' | 'lists' | 'escalations'>,
): PlaybookRows {
  const playbook = useLiveQuery(() => readPlaybook(desk), 'playbook');
  return playbook.state === 'ready' ? playbook.value : NO_PLAYBOOK;
}
