import type { Policy } from '@/lib/domain/account';

/** What a separator is called. */
export const SEPARATOR_NAMES = {
  '': 'none',
  ' ': 'space',
  '\n': 'line',
  '\n\n': 'blank',
} as const satisfies Record<Policy['separator'], string>;

export const SEPARATORS = Object.keys(SEPARATOR_NAMES) as readonly Policy['separator'][];
