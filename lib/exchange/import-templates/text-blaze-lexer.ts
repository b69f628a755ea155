/** Plain text, or `{name: value; value; setting=value}`. */
export type BlazeToken =
  | { kind: 'text'; text: string }
  | {
      kind: 'command';
      /** In lower case; `=` for a formula. */
      name: string;
      /** What has no setting's name before it, in order. */
      values: string[];
      settings: Map<string, string>;
      source: string;
    };

const COMMAND = /^\s*(=|[a-z]+)\s*(:?)([\s\S]*)$/iu;
const SETTING = /^\s*([a-z]+)\s*=([\s\S]*)$/iu;

/** Cuts a snippet into text and commands. Commands may hold commands; a backslash takes a brace's meaning away. */
export function lexBlaze(source: string): BlazeToken[] {
  const tokens: BlazeToken[] = [];
  let text = '';
  for (let at = 0; at < source.length; at++) {
    const char = source.charAt(at);
    if (char === '\\' && /[{}\\]/u.test(source.charAt(at + 1))) {
      text += source.charAt(++at);
      continue;
    }
    const end = char === '{' ? findEnd(source, at) : -1;
    const command = end === -1 ? undefined : readCommand(source.slice(at, end + 1));
    if (command === undefined) {
      text += char;
      continue;
    }
    if (text !== '') tokens.push({ kind: 'text', text });
    text = '';
    tokens.push(command);
    at = end;
  }
  if (text !== '') tokens.push({ kind: 'text', text });
  return tokens;
}

/** Place of the brace that closes the one at `open`, or -1. */
function findEnd(source: string, open: number): number {
  let depth = 0;
  for (let at = open; at < source.length; at++) {
    const char = source.charAt(at);
    if (char === '\\') at++;
    else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return at;
  }
  return -1;
}

function readCommand(source: string): BlazeToken | undefined {
  const match = COMMAND.exec(source.slice(1, -1));
  if (match === null) return undefined;
  const [, written = '', colon = '', rest = ''] = match;
  const name = written.toLowerCase();
  if (name === '=') {
    return { kind: 'command', name, values: [rest.trim()], settings: new Map(), source };
  }
  // `{Ihr Name}` is no command: what follows a command's name is a colon or nothing.
  if (colon === '' && rest.trim() !== '') return undefined;
  const values: string[] = [];
  const settings = new Map<string, string>();
  for (const piece of rest.split(';')) {
    const setting = SETTING.exec(piece);
    if (setting !== null) settings.set((setting[1] ?? '').toLowerCase(), (setting[2] ?? '').trim());
    else if (piece.trim() !== '') values.push(piece.trim());
  }
  return { kind: 'command', name, values, settings, source };
}
