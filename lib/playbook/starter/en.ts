import type { StarterPack } from '@/lib/domain/starter-pack';
import { STARTER_ESCALATIONS_EN } from './en-escalations';
import { STARTER_GUIDELINES_EN } from './en-guidelines';
import { starterListsEn } from './en-lists';
import { STARTER_TEMPLATES_EN } from './en-templates';
import type { StarterDesk } from './pack';

/** The English starter pack. */
export function starterPackEn(desk: StarterDesk): StarterPack {
  return {
    lists: starterListsEn(desk),
    guidelines: STARTER_GUIDELINES_EN,
    templates: STARTER_TEMPLATES_EN,
    escalations: STARTER_ESCALATIONS_EN,
  };
}
