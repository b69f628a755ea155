/** Mail for everybody, and of phone companies: an address there is a person's unless its name says otherwise. */
const EVERYBODYS =
  /@(?:gmail|googlemail|outlook|hotmail|live|msn|icloud|me|mac|aol|proton|protonmail|ymail)\.|@yahoo\.|@(?:[\w-]+\.)?(?:docomo|softbank|ezweb|au|i\.softbank|ymobile|willcom|nifty|biglobe|so-net|ocn|plala)\.(?:ne|or|com)/iu;
/** Names of desks. */
const OFFICE =
  /^(?:[\w.+-]*[._+-])?(?:info|support|help|helpdesk|contact|cs|care|customer|service|desk|inquiry|otoiawase|toiawase|office|sales|pr|press|web|webmaster|admin|shop|store|social|sns|kouhou|koho|mail)(?:[._+-]?[\w.+-]*)?@/iu;

/**
 * Whether an address looks like somebody's own rather than a desk's: it would stand on a stranger's page under the
 * company's name (practice: representative addresses only).
 */
export function isPersonalAddress(email: string): boolean {
  return EVERYBODYS.test(email) && !OFFICE.test(email);
}
