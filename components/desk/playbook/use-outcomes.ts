import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '@/lib/desk/desk';
import type { PageCursor } from '@/lib/desk/interaction-filter';
import type { Interaction } from '@/lib/domain/interaction';
import { countOutcomes, type TemplateOutcome } from '@/lib/playbook/template-outcomes';
import { useDeskPage } from '../page-context';

const PAGE = 500;
/** How far back is looked: enough to tell templates apart, little enough to read while the list is looked at. */
const MOST_PAGES = 10;

async function readLatest(desk: Desk, signal: AbortSignal): Promise<Interaction[]> {
  const rows: Interaction[] = [];
  let cursor: PageCursor | null = null;
  for (let page = 0; page < MOST_PAGES && !signal.aborted; page++) {
    const found = await desk.interactions.page({ withoutSites: ['practice'] }, cursor, PAGE);
    rows.push(...found.rows);
    cursor = found.next;
    if (cursor === null) break;
  }
  return rows;
}

/** How the templates did in the latest 5,000 entries of the log, by id; empty until that is read. */
export function useOutcomes(): ReadonlyMap<string, TemplateOutcome> {
  const { desk } = useDeskPage();
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, TemplateOutcome>>(new Map());
  useEffect(() => {
    const away = new AbortController();
    readLatest(desk, away.signal).then(
      (rows) => away.signal.aborted || setOutcomes(countOutcomes(rows)),
      // The figures are an aside: without them the list is still whole, and a failing store is said elsewhere.
      () => undefined,
    );
    return () => away.abort();
  }, [desk]);
  return outcomes;
}
