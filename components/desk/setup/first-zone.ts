import { settingsSchema } from '@/lib/desk/settings';
import type { Language } from '@/lib/i18n/language';

/**
 * The zone a new desk begins with. A Japanese desk stays with the default, Japan's, also in a browser that hides its
 * zone; any other is where its browser is. Null: keep what is set.
 */
export function findFirstZone(language: Language): string | null {
  if (language === 'ja') return null;
  return (
    settingsSchema.shape.timeZone.safeParse(new Intl.DateTimeFormat().resolvedOptions().timeZone).data ?? null
  );
}
