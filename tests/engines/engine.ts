import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A real blog engine with one Japanese entry, on loopback. */
export interface BlogEngine {
  name: string;
  /** Address of the blog's only entry, where comments are open. */
  entryUrl: string;
  /** Lets the newest comment through, as the blog's owner would. */
  approve(): Promise<void>;
  /** Answers the newest comment as the blog's owner. */
  answer(text: string): Promise<void>;
  stop(): void;
}

/** How long an engine may take to answer its first request, ms. */
const PATIENCE = 60_000;

/** Whether every file an engine needs is installed. */
export function isInstalled(files: readonly string[]): boolean {
  return files.every((file) => existsSync(file));
}

/** Starts a server and waits until it answers. @throws Error with its last words when it does not */
export async function startServer(
  command: string,
  args: readonly string[],
  url: string,
  options: { cwd: string; env?: Record<string, string> },
): Promise<ChildProcess> {
  const server = spawn(command, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  let said = '';
  server.stderr?.on('data', (data: Buffer) => {
    said = (said + data.toString()).slice(-2_000);
  });
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline && server.exitCode === null) {
    const answered = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answered) return server;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  endServer(server);
  throw new Error(`${command} did not answer at ${url}: ${said}`);
}

/** Ends a server with everything it started. */
export function endServer({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}

/** Runs a program and returns what it says. @throws Error when it fails */
export function runTool(command: string, args: readonly string[], cwd: string, input?: string): string {
  return execFileSync(command, args, { cwd, input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'] });
}
