import { useMemo } from 'preact/hooks';
import { Empty } from '@/components/ui/empty';
import { useTranslate } from '@/components/ui/language';
import { useLiveQuery } from '@/components/ui/use-live-query';
import { deskCatalog } from '@/lib/i18n/desk';
import { Loaded } from '../loaded';
import { useDeskPage } from '../page-context';
import { GuidelineEditor } from './guideline-editor';
import { GuidelinesScreen } from './guidelines-screen';
import { newGuideline, newTemplate } from './new-rows';
import { TemplateEditor } from './template-editor';
import { TemplatesScreen } from './templates-screen';
import './playbook.css';

/** Templates or guidelines, all or one of them. */
export function PlaybookPlace({ kind, id }: { kind: string | undefined; id: string | undefined }) {
  return kind === 'guidelines' ? <Guidelines id={id} /> : <Templates id={id} />;
}

function Removed({ href }: { href: string }) {
  const t = useTranslate(deskCatalog);
  return <Empty icon="note" title={t('removedElsewhere')} action={<a href={href}>{t('back')}</a>} />;
}

function Templates({ id }: { id: string | undefined }) {
  const { desk } = useDeskPage();
  const templates = useLiveQuery(() => desk.templates.all(), 'templates');
  const fresh = useMemo(() => (id === 'new' ? newTemplate() : undefined), [id]);
  return (
    <Loaded result={templates}>
      {(all) => {
        if (fresh !== undefined) return <TemplateEditor key={fresh.id} stored={fresh} isNew />;
        if (id === undefined) return <TemplatesScreen templates={all} />;
        const template = all.find((each) => each.id === id);
        if (template === undefined) return <Removed href="#/playbook" />;
        return <TemplateEditor key={template.id} stored={template} isNew={false} />;
      }}
    </Loaded>
  );
}

function Guidelines({ id }: { id: string | undefined }) {
  const { desk } = useDeskPage();
  const guidelines = useLiveQuery(() => desk.guidelines.all(), 'guidelines');
  const fresh = useMemo(() => (id === 'new' ? newGuideline() : undefined), [id]);
  return (
    <Loaded result={guidelines}>
      {(all) => {
        if (fresh !== undefined) return <GuidelineEditor key={fresh.id} stored={fresh} isNew />;
        if (id === undefined) return <GuidelinesScreen guidelines={all} />;
        const guideline = all.find((each) => each.id === id);
        if (guideline === undefined) return <Removed href="#/playbook/guidelines" />;
        return <GuidelineEditor key={guideline.id} stored={guideline} isNew={false} />;
      }}
    </Loaded>
  );
}
