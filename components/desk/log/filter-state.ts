import type { InteractionFilter } from '@/lib/desk/log/interaction-filter';
import { ACTIONS } from '@/lib/domain/interaction';
import { SITE_IDS } from '@/lib/domain/site';
import { startOfDay } from '@/lib/domain/zone-clock';

/** What the agent narrowed the log to. Dates are calendar days of the desk's zone, both included; empty means any. */
export interface FilterState {
  from: string;
  to: string;
  agentId: string;
  accountId: string;
  action: string;
  site: string;
  delivery: string;
  /** One case and nothing else. */
  caseId: string;
}

export const NO_FILTER: FilterState = {
  from: '',
  to: '',
  agentId: '',
  accountId: '',
  action: '',
  site: '',
  delivery: '',
  caseId: '',
};

/** How far the posting of a text got. */
export const DELIVERIES = ['filled', 'sent', 'unsent'] as const;

/** The desk's filter for what was chosen; values nobody knows are left out. */
export function toFilter(state: FilterState, zone?: string): InteractionFilter {
  const from = startOfDay(state.from, 0, zone);
  const to = startOfDay(state.to, 1, zone);
  const action = ACTIONS.find((name) => name === state.action);
  const site = SITE_IDS.find((name) => name === state.site);
  const delivery = DELIVERIES.find((name) => name === state.delivery);
  return {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(state.agentId !== '' && { agentId: state.agentId }),
    ...(state.accountId !== '' && { accountId: state.accountId }),
    ...(action !== undefined && { action }),
    ...(site !== undefined && { site }),
    ...(delivery !== undefined && { delivery }),
    ...(state.caseId !== '' && { caseId: state.caseId }),
  };
}

/** Reads the filter from the address. */
export function readFilter(query: URLSearchParams): FilterState {
  const state = { ...NO_FILTER };
  for (const key of Object.keys(NO_FILTER) as (keyof FilterState)[]) state[key] = query.get(key) ?? '';
  return state;
}

/** The address that shows the log with this filter. */
export function filterHash(state: FilterState, entry?: string): string {
  const query = new URLSearchParams(Object.entries(state).filter(([, value]) => value !== ''));
  if (entry !== undefined) query.set('entry', entry);
  const text = query.toString();
  return text === '' ? '#/log' : `#/log?${text}`;
}

/** In how many ways the log shows less than everything. */
export function countFilters(state: FilterState): number {
  return Object.values(state).filter((value) => value !== '').length;
}
