import type { BodyWriter } from './body-writer';
import { writeForeignName } from './foreign-names';
import type { Report } from './import-report';

/** Reads `#{ticket.customer.firstname}`; `#{t('…')}` is a text to translate. */
export function convertZammad(source: string, writer: BodyWriter, report: Report): void {
  let from = 0;
  for (const match of source.matchAll(/#\{([^}\n]*)\}/gu)) {
    writer.text(source.slice(from, match.index));
    from = match.index + match[0].length;
    const [whole, name = ''] = match;
    const translated = /^\s*t\(\s*(?:"([^"]*)"|'([^']*)')\s*\)\s*$/u.exec(name);
    if (translated !== null) writer.text(translated[1] ?? translated[2] ?? '');
    else writeForeignName(writer, report, whole, name);
  }
  writer.text(source.slice(from));
}
