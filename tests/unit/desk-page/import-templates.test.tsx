// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { decodeText } from '@/components/desk/playbook/decode-text';
import { ImportTemplates } from '@/components/desk/playbook/import-templates';
import type { Template } from '@/lib/domain/template';
import { root, showOnDesk } from './show-on-desk';

HTMLDialogElement.prototype.showModal = () => undefined;
HTMLDialogElement.prototype.close = () => undefined;

const file = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../fixtures/import-templates', name), 'utf8');
/** The readers are fetched when the dialog opens, which takes its time on a busy machine. */
const PATIENCE = { timeout: 10_000 };

function open(titles: string[] = []) {
  const saved: Template[] = [];
  const removed: string[] = [];
  let undo: (() => void) | undefined;
  const page = {
    desk: {
      templates: {
        async saveAll(rows: Template[]) {
          saved.push(...rows);
          return rows;
        },
        remove: async (id: string) => removed.push(id),
      },
    },
    toaster: {
      show: (_text: string, { action }: { action?: { run: () => void } } = {}) => {
        undo = action?.run ?? undo;
      },
    },
  };
  showOnDesk(
    <ImportTemplates existing={titles.map((title) => ({ title }) as Template)} onClose={() => undefined} />,
    page,
    'en',
  );
  const box = root.querySelector('textarea') as HTMLTextAreaElement;
  const paste = (text: string) =>
    act(() => {
      box.value = text;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
  const add = () => root.querySelector<HTMLButtonElement>('footer .ui-button-primary');
  return {
    paste,
    add,
    saved,
    removed,
    offered: () => undo,
    chooseFormat: (format: string) =>
      act(() => {
        const select = root.querySelector('dialog select') as HTMLSelectElement;
        select.value = format;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }),
    says: (text: string) => vi.waitFor(() => expect(root.textContent).toContain(text), PATIENCE),
  };
}

describe('importing templates of another tool', () => {
  it('says the tool, what comes, what is not as it was and what is not taken, before anything is saved', async () => {
    const { paste, says, saved } = open(['お詫び']);
    paste(file('zendesk.json'));
    await says('Zendesk macros');
    await says('2 new · 1 with a title that exists · 2 cannot be imported');
    await says('[agent’s name] is looking into it.');
    await says('Changes to the ticket: left out.');
    await says('status, priority');
    await says('Line 38: an internal note, not for the public (Internal: ask billing)');
    expect(saved).toEqual([]);
  });

  it('saves them in our syntax', async () => {
    const { paste, add, saved, says } = open();
    paste(file('espanso.yml'));
    await says('espanso matches');
    await vi.waitFor(() => expect(add()?.disabled).toBe(false));
    act(() => add()?.click());
    await vi.waitFor(() => expect(saved).toHaveLength(6));
    expect(saved[1]?.variants).toHaveLength(2);
    expect(saved[0]?.body).toContain('{{cursor}}');
  });

  it('takes them back on undo', async () => {
    const { paste, add, saved, removed, offered } = open();
    paste(file('espanso.yml'));
    await vi.waitFor(() => expect(add()?.disabled).toBe(false), PATIENCE);
    act(() => add()?.click());
    await vi.waitFor(() => expect(offered()).toBeDefined());
    expect(saved).toHaveLength(6);
    offered()?.();
    await vi.waitFor(() => expect(removed).toEqual(saved.map(({ id }) => id)));
  });

  it('reads the text as the tool the agent says it is from', async () => {
    const { paste, says, chooseFormat, add } = open();
    paste(JSON.stringify([{ name: 'A', content: '#{user.firstname}', text: '{%user.firstName%} here' }]));
    await says('Found: Zammad text modules');
    chooseFormat('zendesk');
    await says('no templates found in it');
    expect(add()?.disabled).toBe(true);
    chooseFormat('freescout');
    await says('1 new');
  });

  it('offers nothing to add while there is nothing', async () => {
    const { paste, add, says } = open();
    expect(add()?.disabled).toBe(true);
    paste('{"a": 1}');
    await says('no templates found in it');
    expect(add()?.disabled).toBe(true);
  });
});

describe('an opened file', () => {
  const bytes = (...values: number[]) => new Uint8Array(values).buffer;

  it('is read in the encodings tables are saved in', () => {
    expect(decodeText(new TextEncoder().encode('題名,本文').buffer)).toBe('題名,本文');
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61))).toBe('a');
    // Excel in Japan, and Excel's "Unicode text".
    expect(decodeText(bytes(0x91, 0xe8, 0x96, 0xbc))).toBe('題名');
    expect(decodeText(bytes(0xff, 0xfe, 0x4c, 0x98, 0x0d, 0x54))).toBe('題名');
  });

  it('is refused when it is no text', () => {
    expect(decodeText(bytes(0x50, 0x4b, 0x03, 0x04, 0x00, 0xff))).toBeUndefined();
  });
});
