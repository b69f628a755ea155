import type { Policy } from '@/lib/domain/account';

/** `error` blocks inserting; the others only speak. */
export type Severity = 'error' | 'warning' | 'hint';

/** The policy field a finding comes from, or `law` for what no desk may decide otherwise (DESIGN §1). */
export type RuleSource = keyof Policy | 'law' | 'account';

interface FindingKind {
  severity: Severity;
  source: RuleSource;
  /** Whether a lead may let it pass as an error. Never for a law, nor for what a site would not take. */
  leadMayPass: boolean;
}

const error = (source: RuleSource): FindingKind => ({ severity: 'error', source, leadMayPass: true });
const stop = (source: RuleSource): FindingKind => ({ severity: 'error', source, leadMayPass: false });
/** Where the policy may raise it to an error, a lead may let it pass. */
const warning = (source: RuleSource): FindingKind => ({ severity: 'warning', source, leadMayPass: true });
const hint = (source: RuleSource): FindingKind => ({ severity: 'hint', source, leadMayPass: false });

/** Everything that can be found in a reply. */
export const FINDING_KINDS = {
  'no-contact': stop('law'),
  'wrong-account': stop('law'),
  'account-unconfirmed': stop('law'),
  'empty-body': stop('law'),
  'raw-placeholder': stop('law'),
  'empty-name': stop('law'),
  'empty-field': stop('law'),
  'policy-broken': stop('opening'),
  'policy-empty-name': stop('opening'),
  'part-over-limit': stop('limit'),
  'many-parts': warning('maxParts'),
  'too-many-parts': error('mostParts'),
  'missing-opening': error('opening'),
  'wrong-opening': error('opening'),
  'double-opening': warning('opening'),
  'double-closing': warning('closing'),
  'missing-closing': error('closing'),
  'wrong-initials': error('closing'),
  'other-company': warning('law'),
  'blank-mark': warning('law'),
  'lost-letters': warning('law'),
  'lost-letters-own': warning('law'),
  'double-mention': hint('limit'),
  'idle-continuation': warning('continuation'),
  'personal-phone': error('personal'),
  'personal-email': error('personal'),
  'personal-postal-code': error('personal'),
  'personal-address': error('personal'),
  'personal-card': error('personal'),
  'personal-birth': error('personal'),
  'personal-number': error('personal'),
  'asks-personal-data': error('askWords'),
  'banned-word': error('words'),
  'discouraged-word': warning('words'),
  'tone-word': hint('words'),
  'missing-word': warning('words'),
  'short-link': error('links'),
  'unknown-link': error('links'),
  'unknown-hashtag': warning('hashtags'),
  'other-hashtag': warning('hashtags'),
  'dm-refused': error('decisions'),
  'dm-without-wish': error('decisions'),
  'dm-ask': warning('decisions'),
  'outside-hours': warning('hours'),
  'closed-day': warning('hours'),
  holiday: warning('hours'),
  'told-text': warning('law'),
  'told-template': warning('law'),
  'told-link': warning('law'),
  'same-to-many': warning('sameToMany'),
  'surroundings-unread': warning('surroundings'),
  'cap-near': hint('caps'),
  'cap-reached': warning('caps'),
} as const satisfies Record<string, FindingKind>;

export type FindingCode = keyof typeof FINDING_KINDS;
