import type { BodyWriter } from './body-writer';
import { followBranches } from './branches';
import { isDayPattern } from './date-pattern';
import type { Report } from './import-report';
import { lexBlaze } from './text-blaze-lexer';

const LEFT_OUT = new Set([
  'key',
  'tab',
  'wait',
  'click',
  'image',
  'ping',
  'run',
  'error',
  'dbinsert',
  'dbupdate',
]);
const FIELDS = new Set(['formtext', 'formparagraph', 'formmenu', 'formdate']);

/**
 * Reads Text Blaze's commands: form fields become blanks under the same name, `{time}` without a shift the day,
 * toggles and conditions text that always stands.
 */
export function convertTextBlaze(source: string, writer: BodyWriter, report: Report): void {
  const branches = followBranches(writer, report);
  const names = new Set<string>();
  let address = '';
  for (const token of lexBlaze(source)) {
    if (token.kind === 'command' && steerBranches(token.name, token.source)) continue;
    if (!branches.isKept()) branches.drop(token.kind === 'text' ? token.text : token.source);
    else if (token.kind === 'text') writer.text(token.text);
    else writeCommand(token.source, token.name, token.values, token.settings);
  }

  /** Commands that begin and end something. */
  function steerBranches(name: string, whole: string): boolean {
    if (name === 'if' || name === 'formtoggle' || name === 'repeat') branches.open(whole);
    else if (name === 'note') branches.hide();
    else if (name === 'else' || name === 'elseif') branches.next();
    else if (['endif', 'endformtoggle', 'endrepeat', 'endnote'].includes(name)) branches.close();
    else return false;
    return true;
  }

  function writeCommand(
    whole: string,
    name: string,
    values: readonly string[],
    settings: ReadonlyMap<string, string>,
  ): void {
    const leave = (why: 'computed' | 'moved-date' | 'other-snippet' | 'no-name', label: string) => {
      report(whole, why);
      writer.blank(label);
    };
    if (FIELDS.has(name)) {
      const label = settings.get('name') ?? '';
      const given = settings.get('default');
      const choices =
        name === 'formmenu' ? [...(given === undefined ? [] : [given]), ...values] : [given ?? ''];
      names.add(label);
      writer.blank(label, choices);
    } else if (name === 'link') {
      address = values[0] ?? '';
      const words = settings.get('text');
      if (words !== undefined) writer.text(words === address ? address : `${words} ${address}`);
    } else if (name === 'endlink') writer.text(` ${address} `);
    else if (name === 'cursor') writer.cursor();
    else if (name === 'enter') writer.text('\n');
    else if (name === 'user' && /^\s*name\s*$/iu.test(values[0] ?? '')) writer.name('agent.name');
    else if (name === 'time') {
      if (settings.has('shift')) leave('moved-date', values[0] ?? '');
      else if (!isDayPattern(values[0] ?? '')) leave('computed', values[0] ?? '');
      else {
        report(whole, 'date-form');
        writer.name('today');
      }
    } else if (name === '=') {
      if (names.has(values[0] ?? '')) writer.blank(values[0] ?? '');
      else leave('computed', values[0] ?? '');
    } else if (name === 'import' || name === 'snippet') leave('other-snippet', values[0] ?? '');
    else if (LEFT_OUT.has(name)) report(whole, 'left-out');
    else if (['clipboard', 'site', 'user', 'urlload', 'dbselect'].includes(name)) {
      leave('computed', values[0] === undefined ? name : `${name} ${values[0]}`);
    } else leave('no-name', name);
  }
}
