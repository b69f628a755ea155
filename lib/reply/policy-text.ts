import type { Policy } from '@/lib/domain/account';
import type { Finding } from './findings/finding';
import type { TemplateValues } from './render-template';
import { parseTemplate, renderTemplate } from './template';

/** A policy's texts with their values put in. */
export interface PolicyText {
  opening: string;
  closing: string;
  continuation: string;
  /** What keeps the policy from being said: a faulty tag or a name without value. Blocks the reply. */
  problems: Finding[];
}

/** Puts company, agent and initials into opening, closing and continuation marker. */
export function renderPolicy(policy: Policy, values: TemplateValues): PolicyText {
  const problems: Finding[] = [];
  const say = (source: string) => {
    const rendered = renderTemplate(parseTemplate(source), values);
    for (const { kind, label } of rendered.missing) {
      const code = kind === 'broken' ? 'policy-broken' : 'policy-empty-name';
      problems.push({ severity: 'error', code, values: { name: label } });
    }
    return rendered.text;
  };
  return {
    opening: say(policy.opening),
    closing: say(policy.closing),
    continuation: say(policy.continuation),
    problems,
  };
}
