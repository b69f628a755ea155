import type { Escalation } from './escalation';
import type { Guideline } from './guideline';
import type { KeywordList } from './keyword-list';
import type { Template } from './template';

type StampedByDesk = 'id' | 'v' | 'createdAt' | 'createdBy' | 'updatedAt' | 'updatedBy' | 'deletedAt';

/** What a desk starts with: rows without the fields that saving adds. */
export interface StarterPack {
  lists: Omit<KeywordList, StampedByDesk>[];
  guidelines: Omit<Guideline, StampedByDesk>[];
  templates: Omit<Template, StampedByDesk>[];
  escalations: Omit<Escalation, StampedByDesk>[];
}
