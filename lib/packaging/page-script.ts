import type { BuildEnvironmentOptions } from 'vite';

/** Whether this is the build of a script that runs in pages, and not of a page of our own or the background. */
export const isPageScript = ({ lib }: Pick<BuildEnvironmentOptions, 'lib'>): boolean =>
  typeof lib === 'object' && JSON.stringify(lib.entry).includes('.content.');
