import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Never guess: a page about to be loaded opens no connection beforehand, so each one the proxy sees means something. */
const NO_PREDICTION = 2;

/** Prepares an empty profile. */
export function writePreferences(profile: string): void {
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const preferences = {
    net: { network_prediction_options: NO_PREDICTION },
    intl: { accept_languages: 'ja', selected_languages: 'ja' },
    signin: { allowed: false },
    // Without it an extension loaded from a folder stays off after it reloads itself.
    extensions: { ui: { developer_mode: true } },
  };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}
