import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Desk } from '@/lib/desk/desk';
import type { LinkRows } from '@/lib/playbook/link-health';
import { useDeskPage } from '../page-context';

/** The desk's rows that name links or hold them, as they are stored. */
export async function readLinkRows(
  desk: Pick<Desk, 'accounts' | 'escalations' | 'templates'>,
): Promise<LinkRows> {
  const [accounts, escalations, templates] = await Promise.all([
    desk.accounts.all(),
    desk.escalations.all(),
    desk.templates.all(),
  ]);
  return { accounts, escalations, templates };
}

/** The same, living; undefined while they are being read. */
export function useLinkRows(): LinkRows | undefined {
  const { desk } = useDeskPage();
  const read = useLiveQuery(() => readLinkRows(desk), 'link rows');
  return read.state === 'ready' ? read.value : undefined;
}
