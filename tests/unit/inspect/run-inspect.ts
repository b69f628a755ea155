import { spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');

export interface Run {
  code: number | null;
  /** Standard output, split at line ends; the last line is empty when the output ends with one. */
  lines: string[];
  errors: string;
}

/** Runs the command as people do, from the project's root. */
export function runInspect(args: readonly string[], env: Record<string, string> = {}): Promise<Run> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/inspect/cli.ts', ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
  });
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
