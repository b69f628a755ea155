import type { BodyWriter } from './body-writer';
import { writeForeignName } from './foreign-names';
import type { Report } from './import-report';

/** Reads `{%customer.firstName,fallback=there%}`. */
export function convertFreescout(source: string, writer: BodyWriter, report: Report): void {
  let from = 0;
  for (const match of source.matchAll(/\{%\s*([\w.]+)\s*(?:,\s*fallback=(.*?))?\s*%\}/gu)) {
    writer.text(source.slice(from, match.index));
    from = match.index + match[0].length;
    const [whole, name = '', fallback] = match;
    writeForeignName(writer, report, whole, name, fallback);
  }
  writer.text(source.slice(from));
}
