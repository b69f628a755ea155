import type { Interaction } from './interaction';

type Made = Pick<Interaction, 'templateId' | 'templateTitle' | 'moreTemplates'>;

/** The templates a reply was made of, in the order in which they were put in. */
export function templatesOf({ templateId, templateTitle, moreTemplates = [] }: Made): {
  id: string;
  title: string;
}[] {
  return templateId === null ? [] : [{ id: templateId, title: templateTitle }, ...moreTemplates];
}

/** Their titles as they were then. */
export function templateTitlesOf(reply: Made): string[] {
  return templatesOf(reply).map(({ title }) => title);
}
