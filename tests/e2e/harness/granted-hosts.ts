import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  content_scripts?: { matches: string[] }[];
}

/** The id Chromium gives an extension loaded from a folder: the start of the path's hash, in letters from `a` to `p`. */
function idOfFolder(folder: string): string {
  const hash = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * Grants optional hosts as the browser's own question would, which no test can click: the answer is written where
 * Chromium keeps it. The manifest is the shipped one.
 * @param hosts match patterns
 */
export function grantHosts(profile: string, extension: string, hosts: readonly string[]): void {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as Manifest;
  const permissions = {
    api: manifest.permissions,
    explicit_host: [...manifest.host_permissions, ...hosts],
    manifest_permissions: [],
    scriptable_host: (manifest.content_scripts ?? []).flatMap(({ matches }) => matches),
  };
  const file = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8')) as { extensions: Record<string, unknown> };
  preferences.extensions.settings = {
    [idOfFolder(extension)]: { active_permissions: permissions, granted_permissions: permissions },
  };
  writeFileSync(file, JSON.stringify(preferences));
}
