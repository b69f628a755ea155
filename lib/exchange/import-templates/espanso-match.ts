import { isEntry } from './json-entries';

/** A field of a form, as far as a blank can hold it. */
export interface FormField {
  choices: string[];
}

/** A variable of a match. */
export interface EspansoVar {
  name: string;
  type: string;
  /** What `echo` says, or a date's pattern. */
  text: string;
  /** A date some time from now. */
  isMoved: boolean;
  choices: string[];
  fields: Map<string, FormField>;
}

/** One snippet of an espanso file. */
export interface EspansoMatch {
  /** What is typed, most important first, without the mark in front; none where a pattern is. */
  triggers: string[];
  label: string;
  terms: string[];
  text: string;
  /** `[[…]]` means something only in a form. */
  isForm: boolean;
  fields: Map<string, FormField>;
  vars: Map<string, EspansoVar>;
}

/** Reads one entry of `matches`. @returns undefined when it holds no text: a picture, a key, a mistake */
export function readMatch(
  entry: unknown,
  globals: ReadonlyMap<string, EspansoVar>,
): EspansoMatch | undefined {
  if (!isEntry(entry)) return undefined;
  const text = [entry.form, entry.replace, entry.markdown, entry.html].find(
    (each) => typeof each === 'string',
  );
  if (typeof text !== 'string') return undefined;
  return {
    triggers: [entry.trigger, ...listOf(entry.triggers)].flatMap((each) =>
      typeof each === 'string' ? [each.replace(/^[^\p{L}\p{N}]+/u, '')] : [],
    ),
    label: typeof entry.label === 'string' ? entry.label : '',
    terms: listOf(entry.search_terms).map(String),
    text,
    isForm: text === entry.form,
    fields: readFields(entry.form_fields),
    vars: new Map([...globals, ...readVars(entry.vars)]),
  };
}

/** Reads `vars` or `global_vars`. */
export function readVars(written: unknown): Map<string, EspansoVar> {
  const vars = new Map<string, EspansoVar>();
  for (const each of listOf(written)) {
    if (!isEntry(each) || typeof each.name !== 'string') continue;
    const params = isEntry(each.params) ? each.params : {};
    const text = params.echo ?? params.format;
    vars.set(each.name, {
      name: each.name,
      type: String(each.type ?? ''),
      text: typeof text === 'string' ? text : '',
      isMoved: params.offset !== undefined,
      choices: readChoices(params.values ?? params.choices),
      fields: readFields(params.fields),
    });
  }
  return vars;
}

function readFields(written: unknown): Map<string, FormField> {
  const fields = new Map<string, FormField>();
  for (const [name, field] of Object.entries(isEntry(written) ? written : {})) {
    if (!isEntry(field)) continue;
    const given = typeof field.default === 'string' ? [field.default] : [];
    fields.set(name, { choices: [...given, ...readChoices(field.values)] });
  }
  return fields;
}

/** A list of texts, of `{label, id}`, or one text with a choice a line. */
function readChoices(written: unknown): string[] {
  if (typeof written === 'string') return written.split('\n').filter((line) => line.trim() !== '');
  return listOf(written).flatMap((each) => {
    if (typeof each === 'string' || typeof each === 'number') return [String(each)];
    return isEntry(each) && typeof each.label === 'string' ? [each.label] : [];
  });
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
