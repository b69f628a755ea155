import type { DryRun } from '../paste/problem';
import type { PastedTemplate } from '../paste/templates';

/** Tools whose templates can be brought along; `table` is a table in our own words (facts/practice.md §4a, §4e). */
export const IMPORT_FORMATS = [
  'table',
  'chatwoot',
  'zammad',
  'freescout',
  'zendesk',
  'text-blaze',
  'espanso',
] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/**
 * Why something is not as it was. Left as a blank to fill in: `no-name` (no such value here), `computed` (a script,
 * formula or clipboard), `moved-date`, `other-snippet`. Kept, but otherwise: `whole-name` (first or last name alone),
 * `date-form`, `filter`, `condition` (its text always stands), `restricted` (to some people, now for the whole desk).
 * Not taken: `other-branch`, `left-out` (keys, waits, pictures), `by-policy` (signature), `other-actions`.
 */
export type UnmappedCode =
  | 'no-name'
  | 'computed'
  | 'moved-date'
  | 'other-snippet'
  | 'whole-name'
  | 'date-form'
  | 'filter'
  | 'condition'
  | 'restricted'
  | 'other-branch'
  | 'left-out'
  | 'by-policy'
  | 'other-actions';

/** Something of another tool that could not be brought along as it was. */
export interface Unmapped {
  /** Title of the template it stands in. */
  where: string;
  /** The piece as it was written, shortened. */
  what: string;
  why: UnmappedCode;
}

/** Tells what could not be brought along, for the template at hand. */
export type Report = (what: string, why: UnmappedCode) => void;

/** What an import would do: rows in our syntax, what is different from before, and what is not taken. */
export interface TemplateImport extends DryRun<PastedTemplate> {
  format: ImportFormat;
  unmapped: Unmapped[];
}
