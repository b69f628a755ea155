import { findForms } from '@/lib/sites/forms/find-forms';
import type { ReportedForm } from './report';
import { reportForm } from './report-form';

/** What the general search finds on the page this script was put into, without any platform's help. */
export function readForms(): ReportedForm[] {
  return findForms(document).map(reportForm);
}
