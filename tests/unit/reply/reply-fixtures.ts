import { DEFAULT_POLICY, type Policy } from '@/lib/domain/account';
import { type ComposeRequest, compose } from '@/lib/reply/compose';
import type { CheckSituation } from '@/lib/reply/findings/checker';
import type { Finding } from '@/lib/reply/findings/finding';

export const VALUES = { 'company.name': 'そらモバイル', 'agent.name': '三浦', 'agent.initials': 'MJ' };
export const VALUES_EN = { 'company.name': 'Sora Mobile', 'agent.name': 'Mia', 'agent.initials': 'MJ' };

/** A reply on X to somebody new, on a Tuesday morning in Japan, with nothing in its way. */
export const SITUATION: CheckSituation = {
  noContact: false,
  signedInHandle: 'soramobile_care',
  accountHandle: 'soramobile_care',
  site: 'x',
  authorId: null,
  templateIds: [],
  action: 'reply',
  now: new Date('2026-11-24T01:00:00.000Z'),
  surroundingsRead: true,
  dmWish: null,
};

/** A Japanese reply with the default policy, changed as wanted. */
export function composeJa(body: string, policy: Partial<Policy> = {}, rest: Partial<ComposeRequest> = {}) {
  return compose({ body, policy: { ...DEFAULT_POLICY, ...policy }, values: VALUES, site: 'x', ...rest });
}

export function textsOf(body: string, policy: Partial<Policy> = {}): string[] {
  return composeJa(body, policy).parts.map((part) => part.text);
}

export function codesOf(body: string, policy: Partial<Policy> = {}): string[] {
  return composeJa(body, policy).problems.map((problem) => problem.code);
}

/** A body with a finding's fix made. */
export const applyFix = (body: string, { fix }: Finding) =>
  fix === undefined ? body : body.slice(0, fix.start) + fix.text + body.slice(fix.end);
