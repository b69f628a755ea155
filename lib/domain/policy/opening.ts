import * as z from 'zod';

/** When the opening is said: in every reply, in the first one of a case, or never. */
export const OPENING_WHEN = ['always', 'first', 'never'] as const;

/** Kinds of site that may have an opening rule of their own: short posts, or comments under a blog entry. */
const SITE_KINDS = ['timeline', 'blog'] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

/** What frames a reply: who speaks, for whom, and that it goes on (practice items 22–25, 31). */
export const framingFields = {
  /** Template of the opening; empty for none. Variables as in reply templates. */
  opening: z.string().max(200),
  openingWhen: z.strictObject({ timeline: z.enum(OPENING_WHEN), blog: z.enum(OPENING_WHEN) }),
  /** Said after the opening to somebody who did not ask us and hears from us for the first time; empty for none. */
  courtesy: z.string().max(100),
  /** Between opening, body and closing. Empty: a space where letters would grow together, otherwise nothing. */
  separator: z.enum(['', ' ', '\n', '\n\n']),
  /** Template of the closing; empty for none. */
  closing: z.string().max(60),
  /** Closing on every part of a split reply, or on the last one only. */
  closingOn: z.enum(['every', 'last']),
  /** Marker at the end of every part but the last. */
  continuation: z.string().max(20),
} as const;
