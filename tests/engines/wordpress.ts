import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BlogEngine, endServer, isInstalled, runTool, startServer } from './engine';
import { findPort } from './free-port';

const CODE = '/usr/share/wordpress';
/** Debian packages that bring it: wordpress wordpress-l10n mariadb-server php-cli php-mysql php-mbstring php-xml */
const NEEDED = [`${CODE}/wp-load.php`, '/usr/sbin/mariadbd', '/usr/bin/php'];

export const hasWordPress = (): boolean => isInstalled(NEEDED);

function configFor(socket: string, url: string): string {
  return `<?php
define('DB_NAME', 'blog');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', '${url}');
define('WP_SITEURL', '${url}');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;
}

const SETUP = `
update_option('blogname', '港町だより');
update_option('require_name_email', 1);
update_option('comment_moderation', 1);
update_option('thread_comments', 1);
update_option('permalink_structure', '');
wp_update_user(['ID' => 1, 'display_name' => '港町のみなと', 'user_url' => '']);
wp_delete_post(1, true);
echo wp_insert_post(['post_title' => 'そらモバイルが圏外になる', 'post_status' => 'publish', 'post_author' => 1,
  'comment_status' => 'open',
  'post_content' => '<p>引っ越してから、そらモバイルがずっと圏外です。困っています。</p>']);
`;

/** Starts WordPress with MariaDB on loopback, with comments held for moderation. */
export async function startWordPress(): Promise<BlogEngine> {
  const folder = mkdtempSync(join(tmpdir(), 'yorisoi-wordpress-'));
  const [data, site, socket] = [join(folder, 'data'), join(folder, 'site'), join(folder, 'db.sock')];
  const port = await findPort();
  const url = `http://127.0.0.1:${port}`;
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  mkdirSync(data);
  runTool(
    'mariadb-install-db',
    [
      '--no-defaults',
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      ...user,
    ],
    folder,
  );
  const database = ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, '--skip-networking', ...user];
  const mariadb = spawn('/usr/sbin/mariadbd', database, { stdio: 'ignore', detached: true });
  const sql = (text: string) =>
    runTool('mariadb', ['--no-defaults', `--socket=${socket}`, '-u', 'root', '-e', text], folder);
  await waitFor(() => sql('CREATE DATABASE IF NOT EXISTS blog CHARACTER SET utf8mb4'));

  cpSync(CODE, site, { recursive: true, dereference: true });
  writeFileSync(join(site, 'wp-config.php'), configFor(socket, url));
  const php = (code: string) => runTool('php', ['-d', 'display_errors=stderr'], site, `<?php ${code}`).trim();
  const inBlog = (code: string) => php(`require 'wp-load.php'; ${code}`);
  php(`define('WP_INSTALLING', true); require 'wp-load.php'; require 'wp-admin/includes/upgrade.php';
    wp_install('港町だより', 'minato', 'minato@example.jp', false, '', 'pass-for-tests-only', 'ja');`);
  const postId = inBlog(SETUP);
  const server = await startServer('php', ['-S', `127.0.0.1:${port}`, '-t', site], url, {
    cwd: site,
    env: { PHP_CLI_SERVER_WORKERS: '4' },
  });
  const newest = `get_comments(['number' => 1, 'status' => 'any', 'orderby' => 'comment_ID'])[0]`;
  return {
    name: 'WordPress',
    entryUrl: `${url}/?p=${postId}`,
    approve: async () => void inBlog(`wp_set_comment_status(${newest}->comment_ID, 'approve');`),
    answer: async (text) =>
      void inBlog(`wp_insert_comment(['comment_post_ID' => ${postId}, 'user_id' => 1, 'comment_author' => '港町のみなと',
        'comment_author_email' => 'minato@example.jp', 'comment_parent' => ${newest}->comment_ID,
        'comment_content' => ${JSON.stringify(text)}, 'comment_approved' => 1]);`),
    stop() {
      endServer(server);
      endServer(mariadb);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function waitFor(attempt: () => void): Promise<void> {
  for (let left = 100; ; left--) {
    try {
      return attempt();
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
