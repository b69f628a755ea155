import { type Account, fillAccount } from '@/lib/domain/account';
import { TEMPLATE_DEFAULTS } from '@/lib/domain/template';

/** Per table: how a row gets the fields that came after it was stored. Its own fields stay as stored. */
const FILL: Readonly<Record<string, (row: object) => object>> = {
  accounts: (row) => fillAccount(row as Account),
  templates: (row) => ({ ...TEMPLATE_DEFAULTS, ...row }),
};

/** A stored row with the fields it lacks because it is older than they are. */
export function withDefaults<Row extends object>(table: string, row: Row): Row {
  return (FILL[table]?.(row) ?? row) as Row;
}
