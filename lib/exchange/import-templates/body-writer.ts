import type { Report } from './import-report';

/** Writes a body in our template syntax, piece by piece; what it is told can never break out of its tag. */
export interface BodyWriter {
  text(text: string): void;
  /** One of our names, with what stands in for it when it is empty. */
  name(name: string, fallback?: string): void;
  /** A blank; the same label is the same blank. Without a label the words before it name it. */
  blank(label: string, choices?: readonly string[]): void;
  cursor(): void;
  openIf(name: string): void;
  closeIf(): void;
  /** What was written so far. */
  read(): string;
}

/** Placeholders of whatever tool, which no reply may hold (law 8): a text with one in it becomes a blank. */
const PLACEHOLDER = /#\{([^}\n]*)\}|\{%([^%\n]*)%\}|\[\[([^\]\n]*)\]\]|<%([^%\n]*)%>/gu;
const LONGEST_LABEL = 40;
const LONGEST_UNNAMED = 12;

/** An empty body. */
export function createBodyWriter(report: Report): BodyWriter {
  let body = '';
  /** Text not looked through yet: a placeholder may come in pieces, with something between them that has no meaning here. */
  let pending = '';
  const unnamed = new Set<string>();
  const tag = (inside: string) => {
    settleText();
    // A brace before the tag would be read as the tag's own.
    body += `${body.endsWith('{') ? ' ' : ''}{{${inside}}}`;
  };
  const addText = (text: string) => {
    const grows = /[{}]$/u.test(body) && text.startsWith(body.slice(-1));
    body += (grows ? ' ' : '') + text.replace(/\{{2,}/gu, '{').replace(/\}{2,}/gu, '}');
  };
  const addBlank = (name: string, choices: readonly string[] = []) => {
    settleText();
    const said = clean(name.replace(/[:：]/gu, ' ')) || nameBlank(body, unnamed);
    const offered = choices.map((choice) => clean(choice).replace(/\s*[/／]\s*/gu, '/')).filter(Boolean);
    const list = [...new Set(offered)].join(' / ');
    const label = [...said].slice(0, LONGEST_LABEL).join('').trim();
    tag(`?${label}${list === '' ? '' : `: ${list}`}`);
  };
  const settleText = () => {
    const text = pending;
    pending = '';
    let from = 0;
    for (const match of text.matchAll(PLACEHOLDER)) {
      addText(text.slice(from, match.index));
      from = match.index + match[0].length;
      report(match[0], 'no-name');
      addBlank(match.slice(1).find((inside) => inside !== undefined) ?? '');
    }
    addText(text.slice(from));
  };
  return {
    text(text) {
      pending += text;
    },
    name: (name, fallback = '') => tag(`${name}${sayFallback(fallback)}`),
    blank: addBlank,
    cursor: () => tag('cursor'),
    openIf: (name) => tag(`#if ${name}`),
    closeIf: () => tag('/if'),
    read() {
      settleText();
      return body.trim();
    },
  };
}

function sayFallback(fallback: string): string {
  const said = fallback.replace(/[\r\n]+/gu, ' ');
  if (said.trim() === '') return '';
  const quotes = said.includes('"') ? (said.includes("'") ? ['“', '”'] : ["'", "'"]) : ['"', '"'];
  return ` | default: ${quotes[0]}${said.replace(/[“”]/gu, quotes[0] === '“' ? '"' : '$&')}${quotes[1]}`;
}

/** Without what would end a tag or begin another meaning. */
function clean(text: string): string {
  return text
    .replace(/[{}|"“”]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The words that lead to a blank nobody named; numbered where they repeat, since equal labels would be one blank. */
function nameBlank(before: string, used: Set<string>): string {
  const words = before
    .replace(/\{\{[^}]*\}\}/gu, '\n')
    .split(/[\n。.!?！？、,，;；]/u)
    .at(-1);
  const end = [...clean((words ?? '').replace(/[:：]/gu, ' '))].slice(-LONGEST_UNNAMED).join('').trim();
  const label = end === '' || used.has(end) ? `${end} ${used.size + 1}`.trim() : end;
  used.add(label);
  return label;
}
