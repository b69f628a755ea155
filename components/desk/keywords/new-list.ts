import type { Editable } from '@/lib/desk/store/rows';
import { DEFAULT_FOLD_OPTIONS, type KeywordList } from '@/lib/domain/keyword-list';
import { newId } from '@/lib/domain/new-id';

/** An empty list, not saved yet. */
export function newList(): Editable<KeywordList> {
  return {
    id: newId(),
    name: '',
    style: 'trouble',
    category: '',
    department: '',
    priority: 100,
    enabled: true,
    sites: [],
    rules: '',
    fold: DEFAULT_FOLD_OPTIONS,
  };
}
