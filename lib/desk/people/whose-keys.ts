import { isIdKey, toSeenKeys } from './recognise-author';

const siteOf = (key: string): string => key.slice(0, key.indexOf(':'));

/**
 * Tells whether what was seen under some keys (see `authorKeys`) is of the person with these: by their id; by a handle of
 * theirs only where no id says that another account had taken it over. Nor is it theirs by the blog it stands on.
 * @param keys every key the person was known by
 */
export function createIsOf(keys: ReadonlySet<string>): (seen: readonly string[]) => boolean {
  const numbered = new Set([...keys].filter(isIdKey).map(siteOf));
  return (seen) => {
    const { idKey = null, handleKey = '' } = toSeenKeys(seen) ?? {};
    if (idKey !== null && (keys.has(idKey) || numbered.has(siteOf(idKey)))) return keys.has(idKey);
    return keys.has(handleKey);
  };
}
