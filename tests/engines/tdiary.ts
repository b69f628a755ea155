import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BlogEngine, endServer, isInstalled, startServer } from './engine';
import { findPort } from './free-port';

const CODE = '/usr/share/tdiary';
/** Debian packages that bring it: tdiary ruby-rack ruby-webrick */
const NEEDED = [`${CODE}/config.ru`, '/usr/bin/rackup'];

export const hasTDiary = (): boolean => isInstalled(NEEDED);

const DAY = '20261120';

const ENTRY = `TDIARY2.01.00
Date: ${DAY}
Title: そらモバイルが圏外になる
Last-Modified: 1795000000
Visible: true
Format: Wiki

! 圏外の話
引っ越してから、そらモバイルがずっと圏外です。困っています。
.
`;

/** Starts tDiary on loopback. It shows comments at once and marks nobody as the diary's owner. */
export async function startTDiary(): Promise<BlogEngine> {
  const folder = mkdtempSync(join(tmpdir(), 'yorisoi-tdiary-'));
  const [site, data] = [join(folder, 'site'), join(folder, 'data')];
  const port = await findPort();
  const url = `http://127.0.0.1:${port}`;
  cpSync(CODE, site, { recursive: true, dereference: true });
  mkdirSync(join(data, DAY.slice(0, 4)), { recursive: true });
  const sample = readFileSync(join(site, 'tdiary.conf.beginner'), 'utf8');
  writeFileSync(join(site, 'tdiary.conf'), sample.replace(/^@data_path = .*$/mu, `@data_path = '${data}'`));
  writeFileSync(
    join(data, 'tdiary.conf'),
    'tdiary_version = "5.2.3"\nhtml_title = "港町だより"\nauthor_name = "みなと"\nshow_comment = true\n',
  );
  writeFileSync(join(data, DAY.slice(0, 4), `${DAY.slice(0, 6)}.td2`), ENTRY);
  const server = await startServer(
    'ruby',
    ['-I', 'lib', '/usr/bin/rackup', '-s', 'webrick', '-o', '127.0.0.1', '-p', String(port), 'config.ru'],
    url,
    { cwd: site },
  );
  const entryUrl = `${url}/?date=${DAY}`;
  return {
    name: 'tDiary',
    entryUrl,
    approve: async () => undefined,
    async answer(text) {
      const body = new URLSearchParams({ date: DAY, name: 'みなと', mail: '', body: text, comment: '投稿' });
      const { ok } = await fetch(url, { method: 'POST', body });
      if (!ok) throw new Error('tDiary did not take the answer');
    },
    stop() {
      endServer(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
