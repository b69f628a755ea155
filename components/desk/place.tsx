import { Empty } from '@/components/ui/empty';
import { useTranslate } from '@/components/ui/language';
import { deskCatalog } from '@/lib/i18n/desk';
import { ExportScreen } from './data/export-screen';
import { HelpScreen } from './help/help-screen';
import { KeywordsPlace } from './keywords/keywords-place';
import { LogScreen } from './log/log-screen';
import { useDeskPage } from './page-context';
import { PlaybookPlace } from './playbook/playbook-place';
import { SettingsPlace } from './settings/settings-place';
import { SitesScreen } from './sites/sites-screen';
import { TodayScreen } from './today/today-screen';
import { WatchesScreen } from './watches/watches-screen';

/** The screen the address asks for. */
export function Place() {
  const { route } = useDeskPage();
  const t = useTranslate(deskCatalog);
  const { place, rest, query } = route.value;
  if (place === 'today') return <TodayScreen />;
  if (place === 'log') return <LogScreen query={query} />;
  if (place === 'watches') return <WatchesScreen />;
  if (place === 'keywords') return <KeywordsPlace id={rest[0]} add={query.get('add')} />;
  if (place === 'playbook') return <PlaybookPlace kind={rest[0]} id={rest[1]} />;
  if (place === 'sites') return <SitesScreen />;
  if (place === 'export') return <ExportScreen />;
  if (place === 'settings') return <SettingsPlace kind={rest[0]} id={rest[1]} />;
  if (place === 'help') return <HelpScreen topic={rest[0]} />;
  return <Empty icon="help" title={t('notFound')} />;
}
