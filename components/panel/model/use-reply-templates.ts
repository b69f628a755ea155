import type { DockActs, DockState } from '@/components/panel/reply/dock';
import { useTranslate } from '@/components/ui/language';
import type { Template } from '@/lib/domain/template';
import { dockCatalog } from '@/lib/i18n/panel-dock';
import { uiCatalog } from '@/lib/i18n/ui';
import { searchTemplates } from '@/lib/playbook/search';
import { wordingsOf } from '@/lib/reply/template-variant';
import { chooseWording } from './choose-wording';
import type { DockSources } from './dock-sources';
import type { DraftControl } from './use-draft';
import { useTemplateSearch } from './use-template-search';

/** How many are offered without a search, one key each. */
const TOP = 3;

export interface ReplyTemplates {
  /** What the draft is made of; undefined for the agent's own words. */
  template: Template | undefined;
  canReword: boolean;
  isSearching: boolean;
  offered: DockState['offered'];
  openSearch: () => void;
  closeSearch: () => void;
  acts: Pick<DockActs, 'onTemplate' | 'onSearch' | 'onSlash' | 'search' | 'onReword'>;
}

/** Templates around a draft: the offered ones, the search, the one it is made of and its other wordings. */
export function useReplyTemplates(
  {
    rows,
    usage,
    advice,
    person,
    rules,
    values,
    now,
    textRef,
    toaster,
  }: Pick<
    DockSources,
    'rows' | 'usage' | 'advice' | 'person' | 'rules' | 'values' | 'now' | 'textRef' | 'toaster'
  >,
  draft: DraftControl,
): ReplyTemplates {
  const say = useTranslate(dockCatalog);
  const ui = useTranslate(uiCatalog);
  const search = useTemplateSearch(textRef);
  const before = draft.content;
  const template = rows.templates.find(({ id }) => id === before.templateId);
  return {
    template,
    canReword: template !== undefined && wordingsOf(template).length > 1,
    isSearching: search.isOpen,
    offered: advice.templates.slice(0, TOP).map(({ item, why }) => ({ template: item, why })),
    openSearch: search.open,
    closeSearch: search.close,
    acts: {
      onTemplate(picked) {
        const body = chooseWording(picked, person.history, rules.earlier, now);
        draft.pickTemplate({ ...picked, body }, values, search.close());
      },
      onSearch(open) {
        if (open) return search.open();
        const left = search.close();
        if (left !== null) draft.placeCaret(left);
      },
      onSlash: search.openAt,
      search: (query) =>
        searchTemplates(
          query,
          rows.templates,
          usage,
          new Set(advice.templates.map(({ item }) => item.id)),
        ).map(({ item }) => item),
      onReword() {
        if (template === undefined) return;
        draft.replaceBody(chooseWording(template, person.history, rules.earlier, now, before.body), values);
        toaster.show(say('reworded'), {
          action: { label: ui('undo'), run: () => draft.store.change(before) },
        });
      },
    },
  };
}
