import { dataCatalog } from '@/lib/i18n/desk-data';
import { setupCatalog } from '@/lib/i18n/desk-setup';
import { panelCatalog } from '@/lib/i18n/panel';
import { dockCatalog } from '@/lib/i18n/panel-dock';
import { noticesCatalog } from '@/lib/i18n/panel-notices';
import { practiceCatalog } from '@/lib/i18n/practice';

/** The extension's own Japanese words, so that a better wording breaks no test. */
export const words = {
  setup: setupCatalog.ja,
  panel: panelCatalog.ja,
  dock: dockCatalog.ja,
  notices: noticesCatalog.ja,
  data: dataCatalog.ja,
  practice: practiceCatalog.ja,
};

/** A message with its `{places}` standing for anything. */
export function anyOf(message: string): RegExp {
  const escaped = message.replace(/[.*+?^$()|[\]\\]/gu, '\\$&');
  return new RegExp(escaped.replace(/\{\w+\}/gu, '.+?'), 'u');
}
