import { Button } from '@/components/ui/button';
import { useTranslate } from '@/components/ui/language';
import { type PlaybookText, playbookCatalog } from '@/lib/i18n/desk-playbook';
import { PageHead } from '../page-head';
import { StarterOffers } from './starter-offers';

const PLAYBOOK_KINDS = ['templates', 'guidelines', 'escalations'] as const;
export type PlaybookKind = (typeof PLAYBOOK_KINDS)[number];

const NEW: Readonly<Record<PlaybookKind, PlaybookText>> = {
  templates: 'newTemplate',
  guidelines: 'newGuideline',
  escalations: 'newEscalation',
};

/** Title, the tabs, the ways to add something, and what Yorisoi offers. */
export function PlaybookHead(props: {
  kind: PlaybookKind;
  on: number;
  all: number;
  /** Absent where nothing can be imported. */
  onImport: (() => void) | undefined;
}) {
  const t = useTranslate(playbookCatalog);
  const { kind } = props;
  return (
    <>
      <PageHead title={t('title')} sub={t('countOn', { on: props.on, all: props.all })}>
        {props.onImport && (
          <Button icon="upload" onClick={props.onImport}>
            {t('import')}
          </Button>
        )}
        <Button kind="primary" icon="plus" onClick={() => (location.hash = `#/playbook/${kind}/new`)}>
          {t(NEW[kind])}
        </Button>
      </PageHead>
      <nav class="d-tabs" aria-label={t('title')}>
        {PLAYBOOK_KINDS.map((each) => (
          <a
            key={each}
            href={each === 'templates' ? '#/playbook' : `#/playbook/${each}`}
            aria-current={each === kind ? 'page' : undefined}
          >
            {t(each)}
          </a>
        ))}
      </nav>
      <StarterOffers />
    </>
  );
}
