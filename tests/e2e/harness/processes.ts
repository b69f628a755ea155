import { readdirSync, readFileSync } from 'node:fs';

/** Process ids whose command line names `folder`: the browser started on that profile, and its helpers. */
function findProcesses(folder: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map(Number)
    .filter((id) => id !== process.pid && commandLine(id).includes(folder));
}

function commandLine(id: number): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

/** Ends the browser of that profile at once, as a power cut of the process would. */
export async function killProfile(folder: string): Promise<void> {
  for (const id of findProcesses(folder)) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // It was gone already.
    }
  }
  while (findProcesses(folder).length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
}
