import { deskCatalog } from '@/lib/i18n/desk';
import { dataCatalog } from '@/lib/i18n/desk-data';
import { setupCatalog } from '@/lib/i18n/desk-setup';
import type { Language } from '@/lib/i18n/language';
import { panelCatalog } from '@/lib/i18n/panel';
import { dockCatalog } from '@/lib/i18n/panel-dock';
import { insertionCatalog } from '@/lib/i18n/panel-insertion';
import { noticesCatalog } from '@/lib/i18n/panel-notices';
import { practiceCatalog } from '@/lib/i18n/practice';

/** The extension's own words in one language, so that a better wording breaks no test. */
const say = (language: Language) => ({
  setup: setupCatalog[language],
  desk: deskCatalog[language],
  panel: panelCatalog[language],
  dock: { ...dockCatalog[language], ...insertionCatalog[language] },
  notices: noticesCatalog[language],
  data: dataCatalog[language],
  practice: practiceCatalog[language],
});

export type Words = ReturnType<typeof say>;

/** Most tests speak Japanese, as the desks do. */
export const words = say('ja');
export const english = say('en');

/** A message with its `{places}` standing for anything. */
export function anyOf(message: string): RegExp {
  const escaped = message.replace(/[.*+?^$()|[\]\\]/gu, '\\$&');
  return new RegExp(escaped.replace(/\{\w+\}/gu, '.+?'), 'u');
}
