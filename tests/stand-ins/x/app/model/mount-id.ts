import { useState } from 'react';

/** Ids like X's: random at every mount, useless as keys. */
export function useMountIds(count: number): string[] {
  const [ids] = useState(() =>
    Array.from({ length: count }, () => `id__${Math.random().toString(36).slice(2, 13)}`),
  );
  return ids;
}
