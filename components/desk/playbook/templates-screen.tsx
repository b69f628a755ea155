import { useLanguage, useTranslate } from '@/components/ui/language';
import { Pill } from '@/components/ui/pill';
import { Toggle } from '@/components/ui/toggle';
import { useLiveQuery } from '@/components/ui/use-live-query';
import type { Template } from '@/lib/domain/template';
import { playbookCatalog } from '@/lib/i18n/desk-playbook';
import { wordsCatalog } from '@/lib/i18n/desk-words';
import { PLAYBOOK } from '@/lib/i18n/playbook';
import { sayTemplateName } from '@/lib/i18n/template-names';
import { sketchTemplate } from '@/lib/reply/sketch-template';
import { useDeskPage } from '../page-context';
import { useAct } from '../use-act';
import { ImportTemplates } from './import-templates';
import { PlaybookList } from './playbook-list';
import { sayCondition } from './say-condition';

function TemplateItem({ template, used }: { template: Template; used: number }) {
  const { desk } = useDeskPage();
  const language = useLanguage();
  const t = useTranslate(playbookCatalog);
  const word = useTranslate(wordsCatalog);
  const signalWord = useTranslate(PLAYBOOK);
  const act = useAct();
  const conditions = sayCondition(template.when, word, signalWord);
  return (
    <li class={template.enabled ? 'd-item' : 'd-item d-item-off'}>
      <div class="d-item-main">
        <p class="d-row">
          <a href={`#/playbook/templates/${template.id}`}>{template.title}</a>
          {template.shortcode !== '' && <code>/{template.shortcode}</code>}
          {template.category !== '' && <span class="d-quiet">{template.category}</span>}
          {used > 0 && <span class="d-quiet num">{t('used', { count: used })}</span>}
        </p>
        <p class="d-clamp">{sketchTemplate(template.body, (name) => sayTemplateName(name, language))}</p>
        {conditions.length > 0 && (
          <p class="d-pills">
            {conditions.map((condition) => (
              <Pill key={condition}>{condition}</Pill>
            ))}
          </p>
        )}
      </div>
      <Toggle
        bare
        label={t('use', { name: template.title })}
        checked={template.enabled}
        onChange={(enabled) => void act(() => desk.templates.save({ ...template, enabled }))}
      />
    </li>
  );
}

/** Every template, with how often it was used. */
export function TemplatesScreen({ templates }: { templates: readonly Template[] }) {
  const { desk } = useDeskPage();
  const usage = useLiveQuery(() => desk.templates.usage(), 'usage');
  const used = usage.state === 'ready' ? usage.value : undefined;
  return (
    <PlaybookList
      kind="templates"
      rows={templates}
      textOf={(row) => `${row.title} ${row.shortcode} ${row.reading} ${row.category} ${row.body}`}
      item={(row) => <TemplateItem key={row.id} template={row} used={used?.get(row.id) ?? 0} />}
      importing={(onClose) => <ImportTemplates existing={templates} onClose={onClose} />}
    />
  );
}
