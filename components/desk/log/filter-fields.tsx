import { SelectField, TextField } from '@/components/ui/field';
import { useTranslate } from '@/components/ui/language';
import { useLiveQuery } from '@/components/ui/use-live-query';
import { ACTIONS } from '@/lib/domain/interaction';
import { SITE_IDS } from '@/lib/domain/site';
import { deskCatalog } from '@/lib/i18n/desk';
import { logCatalog } from '@/lib/i18n/desk-log';
import { wordsCatalog } from '@/lib/i18n/desk-words';
import { useDeskPage } from '../page-context';
import { DELIVERIES, type FilterState } from './filter-state';

interface Choice {
  value: string;
  label: string;
}

/** Agents and accounts to choose from. */
function useDeskChoices(): { agents: Choice[]; accounts: Choice[] } {
  const { desk } = useDeskPage();
  const agents = useLiveQuery(() => desk.agents.all(), 'agents');
  const accounts = useLiveQuery(() => desk.accounts.all(), 'accounts');
  return {
    agents:
      agents.state === 'ready'
        ? agents.value.map((agent) => ({ value: agent.id, label: `${agent.name} ^${agent.initials}` }))
        : [],
    accounts:
      accounts.state === 'ready'
        ? accounts.value.map((account) => ({
            value: account.id,
            label: account.handles[0] === undefined ? account.company : `@${account.handles[0].handle}`,
          }))
        : [],
  };
}

/** Which entries: by day, agent, account, action, site and how far the posting got. */
export function FilterFields(props: { value: FilterState; onChange: (value: FilterState) => void }) {
  const t = useTranslate(logCatalog);
  const word = useTranslate(wordsCatalog);
  const desk = useTranslate(deskCatalog);
  const { agents, accounts } = useDeskChoices();
  const { value } = props;
  const set = (key: keyof FilterState) => (next: string) => props.onChange({ ...value, [key]: next });
  const any: Choice = { value: '', label: desk('all') };
  const select = (key: keyof FilterState, label: string, options: readonly Choice[]) => (
    <SelectField label={label} value={value[key]} onChange={set(key)} options={[any, ...options]} />
  );
  return (
    <fieldset class="d-filters" aria-label={t('filters')}>
      <div class="d-fields">
        <TextField type="date" label={t('from')} value={value.from} onInput={set('from')} />
        <TextField type="date" label={t('to')} value={value.to} onInput={set('to')} />
        {select('agentId', t('agent'), agents)}
        {select('accountId', t('account'), accounts)}
        {select(
          'action',
          t('action'),
          ACTIONS.map((action) => ({ value: action, label: word(`action.${action}`) })),
        )}
        {select(
          'site',
          t('site'),
          SITE_IDS.map((site) => ({ value: site, label: word(`site.${site}`) })),
        )}
        {select(
          'delivery',
          t('delivery'),
          DELIVERIES.map((delivery) => ({ value: delivery, label: word(`delivery.${delivery}`) })),
        )}
      </div>
    </fieldset>
  );
}
