import { useMemo } from 'preact/hooks';
import type { DockActs, DockState } from '@/components/panel/reply/dock';
import { useTranslate } from '@/components/ui/language';
import type { SpeakingAction, Template } from '@/lib/domain/template';
import { dockCatalog } from '@/lib/i18n/panel-dock';
import { uiCatalog } from '@/lib/i18n/ui';
import { searchTemplates } from '@/lib/playbook/search';
import type { TemplateValues } from '@/lib/reply/render-template';
import { isOfTemplate, wordingsOf } from '@/lib/reply/template-wording';
import { toEarlierTexts } from '../check/reply-rules';
import type { DockSources } from '../dock-sources';
import type { DraftContent } from '../draft/draft-store';
import type { DraftControl } from '../draft/use-draft';
import { chooseWording } from './choose-wording';
import { useTemplateSearch } from './use-template-search';

/** How many are offered without a search, one key each. */
const TOP = 3;

export interface ReplyTemplates {
  /** Those the draft is made of, in the order in which they were put in; none of an agent's own words. */
  standing: readonly Template[];
  /** What a reply made of them is logged as. */
  action: SpeakingAction;
  /** Their ids. */
  ids: readonly string[];
  canReword: boolean;
  isSearching: boolean;
  offered: DockState['offered'];
  openSearch: () => void;
  closeSearch: () => void;
  acts: Pick<DockActs, 'onTemplate' | 'onSearch' | 'onSlash' | 'search' | 'onReword'>;
}

/**
 * The templates that were put into a draft and still stand in it. What was written over is none any more: the log names
 * what was sent, and what was told is told by its words. It is one again when that is undone.
 */
function findStanding(
  { body, templateIds }: DraftContent,
  templates: readonly Template[],
  values: TemplateValues,
): Template[] {
  return templateIds.flatMap((id) => {
    const template = templates.find((each) => each.id === id);
    return template !== undefined && isOfTemplate(body, template, values) ? template : [];
  });
}

/** Whatever else is told with it, an acknowledgement owes an answer; else a reply is about the first one's matter. */
function chooseAction(standing: readonly Template[]): SpeakingAction {
  return (standing.find(({ action }) => action === 'ack') ?? standing[0])?.action ?? 'reply';
}

/** Templates around a draft: the offered ones, the search, those it is made of and their other wordings. */
export function useReplyTemplates(sources: DockSources, draft: DraftControl): ReplyTemplates {
  const { playbook, rows, usage, advice, person, rules, values, now, textRef, toaster } = sources;
  const say = useTranslate(dockCatalog);
  const ui = useTranslate(uiCatalog);
  const search = useTemplateSearch(textRef);
  const before = draft.content;
  // Not only of those offered: what was put in for one account may go out under another.
  const standing = useMemo(
    () => findStanding(before, playbook.templates, values),
    [before, playbook.templates, values],
  );
  const ids = useMemo(() => standing.map(({ id }) => id), [standing]);
  // Another wording takes the place of all that stands in the box, so not of one template among several.
  const only = standing.length === 1 ? standing[0] : undefined;
  return {
    standing,
    action: chooseAction(standing),
    ids,
    canReword: only !== undefined && wordingsOf(only).length > 1,
    isSearching: search.isOpen,
    offered: advice.templates.slice(0, TOP).map(({ item, why }) => ({ template: item, why })),
    openSearch: search.open,
    closeSearch: search.close,
    acts: {
      onTemplate(picked) {
        const body = chooseWording(picked, toEarlierTexts(person.history), rules.earlier, now);
        draft.pickTemplate({ ...picked, body }, values, search.close());
      },
      onSearch(open) {
        if (open) return search.open();
        const left = search.close();
        if (left !== null) draft.placeCaret(left);
      },
      onSlash: search.openAt,
      search(query) {
        const reasons = new Map(advice.templates.map(({ item, why }) => [item.id, why]));
        return searchTemplates(query, rows.templates, usage, new Set(reasons.keys())).map(({ item }) => ({
          template: item,
          why: reasons.get(item.id) ?? [],
        }));
      },
      onReword() {
        if (only === undefined) return;
        const told = toEarlierTexts(person.history);
        draft.replaceBody(chooseWording(only, told, rules.earlier, now, before.body), values);
        toaster.show(say('reworded'), {
          action: { label: ui('undo'), run: () => draft.store.change(before) },
        });
      },
    },
  };
}
