import type { TemplateImport, Unmapped } from './import-report';
import { createLineFinder, type Entry, isEntry, isOn, textOf } from './json-entries';
import { convertLiquid } from './liquid-body';
import { createRows } from './template-rows';

/** A macro as Zendesk's API lists it. */
export const isZendeskEntry = (entry: Entry): boolean =>
  typeof entry.title === 'string' && Array.isArray(entry.actions);

/** Reads Zendesk's macros: the public comment is the reply, what else a macro does is told and left out. */
export function readZendesk(entries: readonly Entry[], source: string): TemplateImport {
  const rows = createRows();
  const lineOf = createLineFinder(source);
  for (const entry of entries) {
    const written = textOf(entry, 'title');
    const line = lineOf(written);
    const actions = Array.isArray(entry.actions) ? entry.actions.filter(isEntry) : [];
    const [category = '', ...path] = written.split('::').map((piece) => piece.trim());
    const comments = actions.filter(({ field }) => /^comment_value(?:_html)?$/u.test(String(field)));
    const isPublic = actions.every(({ field, value }) => field !== 'comment_mode_is_public' || isOn(value));
    const [body = '', ...others] = comments.map(({ value }) => readComment(value));
    if (!isPublic) rows.refuse(line, 'internal-note', 'body', written);
    else {
      rows.add(
        {
          line,
          title: [category, ...path].join(' › '),
          shortcode: '',
          category: path.length === 0 ? '' : category,
          body,
          isEnabled: isOn(entry.active),
          notes: [
            ...others.map((what): Note => ({ what, why: 'left-out' })),
            ...describeActions(actions),
            ...describeRestriction(entry.restriction),
          ],
        },
        convertLiquid,
      );
    }
  }
  return rows.finish('zendesk');
}

type Note = Pick<Unmapped, 'what' | 'why'>;

/** A comment is a text, or a channel and a text. */
function readComment(value: unknown): string {
  return String(Array.isArray(value) ? (value.at(-1) ?? '') : (value ?? ''));
}

function describeActions(actions: readonly Entry[]): Note[] {
  const fields = actions
    .map((action) => textOf(action, 'field'))
    .filter((field) => !field.startsWith('comment_'));
  return fields.length === 0 ? [] : [{ what: [...new Set(fields)].join(', '), why: 'other-actions' }];
}

function describeRestriction(restriction: unknown): Note[] {
  if (!isEntry(restriction)) return [];
  return [{ what: `${textOf(restriction, 'type')} ${textOf(restriction, 'id')}`.trim(), why: 'restricted' }];
}
