import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Toaster } from '@/components/ui/toaster';
import type { Desk, Profile } from '@/lib/desk/desk';
import type { SettingName, Settings, SettingsChange } from '@/lib/desk/settings';
import type { SiteGrants } from '@/lib/messaging/site-grants';
import type { DeskRoute } from './route';
import type { BrowserKeys } from './settings/keys-card';
import type { UnsavedGuard } from './unsaved';

/** What every screen of the desk page works with. */
export interface DeskPage {
  desk: Desk;
  profile: Profile;
  toaster: Toaster;
  route: ReadonlySignal<DeskRoute>;
  unsaved: UnsavedGuard;
  /** Settings of this browser. */
  settings: ReadonlySignal<Settings>;
  /** Settings that were broken and went back to their defaults when this page opened. */
  repaired: readonly SettingName[];
  keys: BrowserKeys;
  sites: SiteGrants;
  saveSettings: (change: SettingsChange) => Promise<void>;
}

const Context = createContext<DeskPage | null>(null);
export const DeskPageProvider = Context.Provider;

export function useDeskPage(): DeskPage {
  const page = useContext(Context);
  if (page === null) throw new Error('desk screens need a DeskPageProvider');
  return page;
}
