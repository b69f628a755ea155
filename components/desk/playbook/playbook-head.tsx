import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/language';
import { playbookCatalog } from '@/lib/i18n/desk-playbook';
import { PageHead } from '../page-head';

export type PlaybookKind = 'templates' | 'guidelines';

/** Title, the two tabs, and the ways to add something. */
export function PlaybookHead(props: { kind: PlaybookKind; on: number; all: number; onImport: () => void }) {
  const t = useTranslate(playbookCatalog);
  const isTemplates = props.kind === 'templates';
  const newHash = isTemplates ? '#/playbook/templates/new' : '#/playbook/guidelines/new';
  return (
    <>
      <PageHead title={t('title')} sub={t('countOn', { on: props.on, all: props.all })}>
        <Button icon="upload" onClick={props.onImport}>
          {t('import')}
        </Button>
        <Button kind="primary" icon="plus" onClick={() => (location.hash = newHash)}>
          {t(isTemplates ? 'newTemplate' : 'newGuideline')}
        </Button>
      </PageHead>
      <nav class="d-tabs" aria-label={t('title')}>
        <a href="#/playbook" aria-current={isTemplates ? 'page' : undefined}>
          {t('templates')}
        </a>
        <a href="#/playbook/guidelines" aria-current={isTemplates ? undefined : 'page'}>
          {t('guidelines')}
        </a>
      </nav>
    </>
  );
}
