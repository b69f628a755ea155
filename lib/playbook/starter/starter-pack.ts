import type { StarterPack } from '@/lib/domain/starter-pack';
import type { Language } from '@/lib/i18n/language';
import { starterPackEn } from './en';
import { starterPackJa } from './ja';
import type { StarterDesk } from './pack';

/** The playbook a desk begins with, in its language, with its own name among the keywords. */
export function starterPack(language: Language, desk: StarterDesk): StarterPack {
  return language === 'ja' ? starterPackJa(desk) : starterPackEn(desk);
}
