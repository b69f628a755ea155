import type { CommentForm } from '@/lib/sites/comment-form';
import type { ReportedForm } from './report';
import { selectorOf } from './selector-of';

/** A comment form as it is printed: each control by a selector of its own. */
export function reportForm({ state, href, service, fields }: CommentForm): ReportedForm {
  const select = (control: Element | null) => (control === null ? null : selectorOf(control));
  const { name, email, url, title, body } = fields;
  return {
    state,
    href,
    service,
    fields: {
      name: select(name),
      email: select(email),
      url: select(url),
      title: select(title),
      body: select(body),
    },
  };
}
