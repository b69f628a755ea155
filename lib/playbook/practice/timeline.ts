import type { Language } from '@/lib/i18n/language';
import { practiceEn } from './en';
import { practiceJa } from './ja';
import type { PracticeTimeline } from './types';

/** The practice timeline in the reader's language. */
export function practiceTimeline(language: Language): PracticeTimeline {
  return language === 'ja' ? practiceJa : practiceEn;
}
