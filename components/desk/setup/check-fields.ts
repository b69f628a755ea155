import { isHandleOf, readHandle } from '@/lib/domain/account-handle';
import { readInitials } from '@/lib/domain/read-initials';
import type { SetupText } from '@/lib/i18n/desk-setup';

export interface SetupFields {
  company: string;
  agentName: string;
  initials: string;
  handle: string;
}

export type FieldProblems = Partial<Record<keyof SetupFields, SetupText>>;

/** What each field still lacks; empty when everything can be saved. Limits as in lib/domain. */
export function checkFields(fields: SetupFields): FieldProblems {
  const problems: FieldProblems = {};
  const company = fields.company.trim();
  const name = fields.agentName.trim();
  if (company === '' || company.length > 80) problems.company = 'needCompany';
  if (name === '' || name.length > 40) problems.agentName = 'needAgent';
  if (!/^[\p{L}\p{N}]{1,6}$/u.test(readInitials(fields.initials))) problems.initials = 'needInitials';
  if (!isHandleOf('x', readHandle('x', fields.handle))) problems.handle = 'needHandle';
  return problems;
}
