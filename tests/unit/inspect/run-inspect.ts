import { spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');

export interface Run {
  code: number | null;
  /** Standard output, split at line ends; the last line is empty when the output ends with one. */
  lines: string[];
  errors: string;
}

/** Runs the tool from the project's root. */
export function runInspect(args: readonly string[], env: Record<string, string> = {}): Promise<Run> {
  return run(process.execPath, ['--import', 'tsx', 'tests/inspect/cli.ts', ...args], ROOT, env);
}

/** Runs the tool as people do, from any folder. */
export function runInspectByNpm(args: readonly string[], folder: string): Promise<Run> {
  return run('npm', ['--prefix', ROOT, 'run', 'inspect', '--', ...args], folder, {});
}

function run(command: string, args: string[], cwd: string, env: Record<string, string>): Promise<Run> {
  // What the npm that started these tests was told is not for the one started here.
  const inherited = Object.entries(process.env).filter(([name]) => !/^npm_|^INIT_CWD$/iu.test(name));
  const child = spawn(command, args, { cwd, env: { ...Object.fromEntries(inherited), ...env } });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (data: string) => {
    output += data;
  });
  child.stderr.setEncoding('utf8').on('data', (data: string) => {
    errors += data;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, lines: output.split('\n'), errors }));
  });
}
