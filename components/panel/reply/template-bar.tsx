import { useId } from 'preact/hooks';
import { useReasonWords } from '@/components/panel/advice/reason-words';
import { useShortReasons } from '@/components/panel/advice/short-reason';
import { Icon } from '@/components/ui/icon';
import { Kbd } from '@/components/ui/kbd';
import { useTranslate } from '@/components/ui/language';
import type { Template } from '@/lib/domain/template';
import { dockCatalog } from '@/lib/i18n/panel-dock';
import type { Reason } from '@/lib/playbook/choose';
import './template-bar.css';

/** A template, with the reasons why it fits the post. */
export interface OfferedTemplate {
  template: Template;
  /** Empty where it does not. */
  why: readonly Reason[];
}

/** The best three, each with the reason it is offered; by number, and with the way to all of them, where keys and search are. */
export function TemplateBar(props: {
  offered: readonly OfferedTemplate[];
  /** Those the draft is made of. */
  chosenIds: readonly string[];
  onChoose: (template: Template) => void;
  /** Null where there is no search, and no key either. */
  onSearch: (() => void) | null;
}) {
  const t = useTranslate(dockCatalog);
  const sayWhy = useReasonWords();
  const sayShort = useShortReasons();
  const barId = useId();
  return (
    <div class="pn-templates" role="toolbar" aria-label={t('templates')}>
      {props.offered.map(({ template, why }, index) => (
        <button
          key={template.id}
          type="button"
          class="pn-template"
          aria-pressed={props.chosenIds.includes(template.id)}
          {...(props.onSearch && { 'aria-keyshortcuts': String(index + 1) })}
          aria-describedby={`${barId}-${template.id}`}
          title={[template.title, ...why.map(sayWhy)].join(' · ')}
          onClick={() => props.onChoose(template)}
        >
          {props.onSearch && <Kbd>{String(index + 1)}</Kbd>}
          <span>{template.title}</span>
          {/* Described by it, not named: the name is what a voice command says. */}
          <small id={`${barId}-${template.id}`} aria-hidden="true">
            {sayShort(why)}
          </small>
        </button>
      ))}
      {props.onSearch && (
        <button
          type="button"
          class="pn-template pn-template-search"
          aria-keyshortcuts="/"
          aria-label={t('search')}
          title={t('search')}
          onClick={props.onSearch}
        >
          <Icon name="search" />
          <span>{t('search')}</span>
          <Kbd>/</Kbd>
        </button>
      )}
    </div>
  );
}
