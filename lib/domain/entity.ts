import * as z from 'zod';

// Our pages' CSP forbids evaluating text, and zod would try: told not to, it does not even probe.
z.config({ jitless: true });

/** UTC instant, ISO 8601 with milliseconds and `Z`, as `Date#toISOString` writes it. */
export const instant = z.iso.datetime();

/** Fields every stored row carries (DESIGN §5, storage). */
export const entityFields = {
  /** UUIDv7, made by whoever creates the row, so that a retry is harmless. */
  id: z.uuid(),
  /** Version of the row's shape. Old code refuses to touch a higher one. */
  v: z.literal(1),
  createdAt: instant,
  /** Agent id. */
  createdBy: z.string(),
  updatedAt: instant,
  updatedBy: z.string(),
  /** Tombstone: set when deleted, row purged later. */
  deletedAt: instant.nullable(),
};
