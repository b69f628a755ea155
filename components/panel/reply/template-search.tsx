import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useShortReasons } from '@/components/panel/advice/short-reason';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/icon';
import { belongsToIme } from '@/components/ui/ime-guard';
import { useLanguage, useTranslate } from '@/components/ui/language';
import { useFocusOnMount } from '@/components/ui/use-focus-on-mount';
import { useSame } from '@/components/ui/use-same';
import type { Template } from '@/lib/domain/template';
import { dockCatalog } from '@/lib/i18n/panel-dock';
import { sayTemplateName } from '@/lib/i18n/template-names';
import { OUTCOME_DAYS, type TemplateOutcome } from '@/lib/playbook/template-outcomes';
import { sketchTemplate } from '@/lib/reply/sketch-template';
import type { OfferedTemplate } from './template-bar';
import './template-search.css';

/** Finds a template by typing. ↑↓ choose, Enter or Tab uses, Esc goes back (practice.md §4b); an IME keeps its keys. */
export function TemplateSearch(props: {
  search: (query: string) => readonly OfferedTemplate[];
  /** How each has done, by id. */
  outcomes: ReadonlyMap<string, Pick<TemplateOutcome, 'used' | 'solved'>>;
  onChoose: (template: Template) => void;
  onBack: () => void;
}) {
  const t = useTranslate(dockCatalog);
  const language = useLanguage();
  const sayShort = useShortReasons();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const listId = useId();
  const input = useFocusOnMount<HTMLInputElement>();
  const list = useRef<HTMLDivElement>(null);
  const found = props.search(query);
  const index = Math.min(at, found.length - 1);
  const chosen = found[index]?.template;

  // Not at every drawing: the list may have been scrolled by hand since.
  const moved = useSame({ index, query });
  useEffect(() => {
    list.current?.children[moved.index]?.scrollIntoView({ block: 'nearest' });
  }, [moved]);

  const sayOutcome = (outcome: Pick<TemplateOutcome, 'used' | 'solved'> | undefined) =>
    outcome && (
      <small class="num">{t('templateOutcome', { used: outcome.used, solved: outcome.solved })} </small>
    );
  const onKeyDown = (event: KeyboardEvent) => {
    if (belongsToIme(event)) return;
    if (event.key === 'ArrowDown') setAt(Math.min(found.length - 1, index + 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(0, index - 1));
    else if ((event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) && chosen)
      props.onChoose(chosen);
    else if (event.key === 'Escape') props.onBack();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="pn-search">
      <div class="pn-search-box">
        <Icon name="search" />
        <input
          ref={input}
          role="combobox"
          aria-expanded="true"
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={chosen ? `${listId}-${chosen.id}` : undefined}
          aria-label={t('searchHint')}
          placeholder={t('searchHint')}
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div ref={list} id={listId} class="pn-search-list" role="listbox" aria-label={t('templates')}>
        {found.map(({ template, why }) => (
          // Keys are heard by the box above, where the focus stays.
          <button
            key={template.id}
            type="button"
            id={`${listId}-${template.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={template === chosen}
            class={classNames('pn-search-option', template === chosen && 'pn-search-chosen')}
            onClick={() => props.onChoose(template)}
          >
            <b>{template.title}</b>
            <span>
              {sayOutcome(props.outcomes.get(template.id))}
              {template.shortcode !== '' && <code>/{template.shortcode}</code>}
            </span>
            <small>
              {why.length > 0 && <b>{sayShort(why)} </b>}
              {sketchTemplate(template.body, (name) => sayTemplateName(name, language))}
            </small>
          </button>
        ))}
      </div>
      <p class="pn-search-help" role="status">
        {found.length === 0
          ? t('searchNone', { query })
          : [
              t('results', { n: found.length }),
              t('searchHelp'),
              ...(found.some(({ template }) => props.outcomes.has(template.id))
                ? [t('outcomePeriod', { days: OUTCOME_DAYS })]
                : []),
            ].join(' · ')}
      </p>
    </div>
  );
}
