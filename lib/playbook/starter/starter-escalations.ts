import type { Language } from '@/lib/i18n/language';
import { STARTER_ESCALATIONS_EN } from './en-escalations';
import { STARTER_ESCALATIONS_JA } from './ja-escalations';
import type { StarterEscalation } from './pack';

/** The escalation book a desk begins with. */
export function starterEscalations(language: Language): readonly StarterEscalation[] {
  return language === 'ja' ? STARTER_ESCALATIONS_JA : STARTER_ESCALATIONS_EN;
}
