import { existsSync } from 'node:fs';
import { buildDirectory } from './extension-copy';

/** The tests run what was built; they do not build. @throws when a build is missing */
export default function prepareBuilds(): void {
  for (const browser of ['chrome', 'firefox'] as const) {
    const directory = buildDirectory(browser);
    if (!existsSync(`${directory}/manifest.json`)) {
      throw new Error(`${directory} holds no extension: run \`npm run build\` first`);
    }
  }
}
