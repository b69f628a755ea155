/** The name of a form's address in templates: `form.料金・返金.url`. The topic is an entry's of the escalation book. */
export type FormName = `form.${string}.url`;

const FORM_NAME = /^form\.(?<topic>.+)\.url$/u;

const fold = (written: string): string => written.normalize('NFKC').trim().toLowerCase();

/** The name under which templates find the form for a topic. Width and case do not matter. */
export function formName(topic: string): FormName {
  return `form.${fold(topic)}.url`;
}

/** The topic in the name of a form; undefined where it is no such name. */
export function findFormTopic(name: string): string | undefined {
  return FORM_NAME.exec(fold(name))?.groups?.topic?.trim();
}
