import { TEMPLATE_DEFAULTS } from '@/lib/domain/template';

/** Per table: fields that came after rows of it were first stored. */
const LATER_FIELDS: Readonly<Record<string, object>> = { templates: TEMPLATE_DEFAULTS };

/** A stored row with the fields it lacks because it is older than they are. Its own fields are as stored. */
export function withDefaults<Row extends object>(table: string, row: Row): Row {
  return { ...LATER_FIELDS[table], ...row };
}
