import { openableUrl } from '@/components/panel/link';
import { OwedAnswers } from '@/components/panel/start/owed-answers';
import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Interaction } from '@/lib/domain/interaction';
import { useDeskPage } from '../page-context';

/** The post in a new tab, where it is answered; the log entry of one without an address. */
function openOwed({ id, post }: Interaction): void {
  const url = openableUrl(post.url);
  if (url === undefined) location.hash = `#/log?entry=${id}`;
  else window.open(url, '_blank', 'noopener,noreferrer');
}

/** Whom anybody of the desk promised an answer, the most urgent first; nothing where nobody waits for one. */
export function OwedCard() {
  const { desk } = useDeskPage();
  const owed = useLiveQuery(() => desk.interactions.owed(), 'owed');
  if (owed.state !== 'ready') return null;
  return <OwedAnswers owed={owed.value} now={new Date()} onOpen={openOwed} />;
}
