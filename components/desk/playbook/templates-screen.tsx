import { useMemo } from 'preact/hooks';
import { useTemplateOutcomes } from '@/components/panel/model/template/use-template-outcomes';
import { Band } from '@/components/ui/band';
import { useTranslate } from '@/components/ui/language';
import { useTimeZone } from '@/components/ui/time-zone';
import type { Template } from '@/lib/domain/template';
import { dayOf } from '@/lib/domain/zone-clock';
import { playbookCatalog } from '@/lib/i18n/desk-playbook';
import { findMissingLinks } from '@/lib/playbook/link-health';
import { useDeskPage } from '../page-context';
import { ImportTemplates } from './import-templates';
import { IncidentField } from './incident-field';
import { PlaybookList } from './playbook-list';
import { isReviewDue } from './review-field';
import { TemplateItem } from './template-item';
import { useLinkBook } from './use-link-book';
import { useLinkRows } from './use-link-rows';
import { listWordings } from './wordings';

/** Every template, with how often it was used and how that went. */
export function TemplatesScreen({ templates }: { templates: readonly Template[] }) {
  const { desk } = useDeskPage();
  const t = useTranslate(playbookCatalog);
  const zone = useTimeZone();
  const outcomes = useTemplateOutcomes(desk);
  const links = useLinkBook();
  const rows = useLinkRows();
  const lacking = useMemo(() => {
    const lacksLink = (each: Template) =>
      rows !== undefined && findMissingLinks({ ...each, bodies: listWordings(each) }, rows).length > 0;
    return new Set(templates.filter(lacksLink).map(({ id }) => id));
  }, [templates, rows]);
  const today = dayOf(new Date(), zone);
  const due = templates.filter(({ reviewOn }) => isReviewDue(reviewOn, today)).length;
  return (
    <PlaybookList
      kind="templates"
      rows={templates}
      textOf={(row) =>
        `${row.title} ${row.shortcode} ${row.reading} ${row.category} ${row.body} ${row.variants.join(' ')}`
      }
      item={(row) => (
        <TemplateItem
          key={row.id}
          template={row}
          outcome={outcomes.get(row.id)}
          links={links.names}
          lacksLink={lacking.has(row.id)}
          isDue={isReviewDue(row.reviewOn, today)}
        />
      )}
      notice={
        <>
          {due > 0 && <Band tone="warn">{t('reviewsDue', { count: due })}</Band>}
          <IncidentField />
        </>
      }
      importing={(onClose) => <ImportTemplates existing={templates} onClose={onClose} />}
    />
  );
}
