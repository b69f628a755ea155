import type { Editable } from '@/lib/desk/store/rows';
import { ALWAYS } from '@/lib/domain/condition';
import type { Escalation } from '@/lib/domain/escalation';
import type { Guideline } from '@/lib/domain/guideline';
import { newId } from '@/lib/domain/new-id';
import { TEMPLATE_DEFAULTS, type Template } from '@/lib/domain/template';

/** An empty template, not saved yet. */
export function newTemplate(): Editable<Template> {
  return {
    ...TEMPLATE_DEFAULTS,
    id: newId(),
    title: '',
    shortcode: '',
    reading: '',
    body: '',
    category: '',
    action: 'reply',
    when: ALWAYS,
    enabled: true,
  };
}

/** An empty guideline, not saved yet. */
export function newGuideline(): Editable<Guideline> {
  return { id: newId(), title: '', body: '', when: ALWAYS, weight: 'should', enabled: true };
}

/** An empty entry of the escalation book, not saved yet. */
export function newEscalation(): Editable<Escalation> {
  return {
    id: newId(),
    topic: '',
    when: ALWAYS,
    department: '',
    contact: '',
    reach: '',
    hours: '',
    formUrl: '',
    reply: '',
    handOver: '',
    enabled: true,
  };
}
