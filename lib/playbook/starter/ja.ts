import type { StarterPack } from '@/lib/domain/starter-pack';
import { STARTER_ESCALATIONS_JA } from './ja-escalations';
import { STARTER_GUIDELINES_JA } from './ja-guidelines';
import { starterListsJa } from './ja-lists';
import { STARTER_TEMPLATES_JA } from './ja-templates';
import type { StarterDesk } from './pack';

/** The Japanese starter pack. */
export function starterPackJa(desk: StarterDesk): StarterPack {
  return {
    lists: starterListsJa(desk),
    guidelines: STARTER_GUIDELINES_JA,
    templates: STARTER_TEMPLATES_JA,
    escalations: STARTER_ESCALATIONS_JA,
  };
}
