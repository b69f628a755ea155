import type { InteractionFilter } from '@/lib/desk/interaction-filter';
import { ACTIONS } from '@/lib/domain/interaction';
import { SITE_IDS } from '@/lib/domain/site';

/** What the agent narrowed the log to. Dates are local calendar days, both included; empty means any. */
export interface FilterState {
  from: string;
  to: string;
  agentId: string;
  accountId: string;
  action: string;
  site: string;
  delivery: string;
}

export const NO_FILTER: FilterState = {
  from: '',
  to: '',
  agentId: '',
  accountId: '',
  action: '',
  site: '',
  delivery: '',
};

const DELIVERIES = ['filled', 'sent', 'unsent'] as const;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** UTC instant at which a local day begins; `after` days later. Undefined for what is no date. */
function dayStart(day: string, after: number): string | undefined {
  const [, year, month, date] = DAY.exec(day) ?? [];
  if (year === undefined) return undefined;
  const at = new Date(Number(year), Number(month) - 1, Number(date) + after);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}

/** The desk's filter for what was chosen; values nobody knows are left out. */
export function toFilter(state: FilterState): InteractionFilter {
  const from = dayStart(state.from, 0);
  const to = dayStart(state.to, 1);
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

export function isFiltered(state: FilterState): boolean {
  return Object.values(state).some((value) => value !== '');
}
