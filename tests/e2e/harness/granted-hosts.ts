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
  writeSettings(profile, extension, { active_permissions: permissions, granted_permissions: permissions });
}

/**
 * Lets every question for a host be answered with yes, unseen: Chromium does not ask again for what it remembers to have
 * been agreed to before. The extension asks, and takes back, as shipped.
 */
export function agreeToHosts(profile: string, extension: string): void {
  const agreed = { api: [], explicit_host: ['*://*/*'], manifest_permissions: [], scriptable_host: [] };
  writeSettings(profile, extension, { runtime_granted_permissions: agreed });
}

function writeSettings(profile: string, extension: string, settings: object): void {
  const file = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8')) as { extensions: Record<string, unknown> };
  preferences.extensions.settings = { [idOfFolder(extension)]: settings };
  writeFileSync(file, JSON.stringify(preferences));
}
