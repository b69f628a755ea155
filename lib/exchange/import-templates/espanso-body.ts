import type { BodyWriter } from './body-writer';
import { isDayPattern } from './date-pattern';
import type { EspansoMatch, EspansoVar, FormField } from './espanso-match';
import type { Report } from './import-report';

/** `{{var}}`, `{{form1.field}}`, `[[field]]`, or the caret `$|$`. */
const TOKEN = /\{\{\s*([\w.]+)\s*\}\}|\[\[\s*([^[\]\n]+?)\s*\]\]|\$\|\$/gu;

/**
 * Reads a match's text: form fields and choices become blanks, a day the day, what a script or the clipboard gave a
 * blank.
 * @param text the match's text, or one of its wordings
 */
export function convertEspanso(text: string, match: EspansoMatch, writer: BodyWriter, report: Report): void {
  let from = 0;
  for (const token of text.matchAll(TOKEN)) {
    const [whole, name, field] = token;
    if (field !== undefined && !match.isForm) continue;
    writer.text(text.slice(from, token.index));
    from = token.index + whole.length;
    if (field !== undefined) writeField(field, match.fields.get(field), writer);
    else if (name === undefined) writer.cursor();
    else writeVariable(whole, name);
  }
  writer.text(text.slice(from));

  function writeVariable(whole: string, name: string): void {
    const [first = '', field] = name.split('.');
    const found = match.vars.get(first);
    if (found === undefined) {
      report(whole, 'no-name');
      writer.blank(name);
    } else if (found.type === 'form' && field !== undefined) {
      writeField(field, found.fields.get(field), writer);
    } else writeValue(whole, found);
  }

  function writeValue(whole: string, found: EspansoVar): void {
    if (found.type === 'echo') writer.text(found.text);
    else if (found.type === 'choice' || found.type === 'random') writer.blank(found.name, found.choices);
    else if (found.type === 'date' && !found.isMoved && isDayPattern(found.text)) {
      report(whole, 'date-form');
      writer.name('today');
    } else {
      const isMoved = found.type === 'date' && found.isMoved;
      report(whole, isMoved ? 'moved-date' : found.type === 'match' ? 'other-snippet' : 'computed');
      writer.blank(found.name);
    }
  }
}

/** The texts a match may come out as: one for each choice of its first `random` variable that stands in it. */
export function listWordings(match: EspansoMatch): string[] {
  const random = [...match.vars.values()].find(
    ({ type, name, choices }) => type === 'random' && choices.length > 0 && placeOf(name).test(match.text),
  );
  if (random === undefined) return [match.text];
  return random.choices.map((choice) => match.text.replaceAll(placeOf(random.name, 'gu'), () => choice));
}

function placeOf(name: string, flags = 'u'): RegExp {
  return new RegExp(`\\{\\{\\s*${name.replace(/[^\w]/gu, '')}\\s*\\}\\}`, flags);
}

function writeField(name: string, field: FormField | undefined, writer: BodyWriter): void {
  writer.blank(name, field?.choices ?? []);
}
