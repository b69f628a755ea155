import type { PendingFill } from '@/lib/messaging/protocol';

/** A fill nobody confirmed is looked for this long, ms; then only the panel asks about it. */
const MAX_AGE = 12 * 3_600_000;

/** Whether a fill is still looked for in pages. */
export const isRecent = ({ filledAt }: PendingFill): boolean => Date.now() - Date.parse(filledAt) < MAX_AGE;
