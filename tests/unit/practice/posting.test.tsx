// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { settle, showTimeline } from '../sites-practice/show';

const POST = '1990000000000000126';

function type(box: HTMLTextAreaElement, text: string): void {
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function findBox(): HTMLTextAreaElement {
  const box = document.querySelector<HTMLTextAreaElement>('textarea');
  if (box === null) throw new Error('no composer');
  return box;
}

async function pressEsc(): Promise<void> {
  document.querySelector('dialog')?.dispatchEvent(new Event('cancel', { cancelable: true }));
  await settle();
}

/** Whether the composer still stands, and asks before it throws the words away. */
const isAsked = ({ composer }: ReturnType<typeof showTimeline>['state']): boolean =>
  composer.value !== null && document.querySelector('[role=alert]') !== null;

beforeEach(() => localStorage.clear());

describe('the reply composer', () => {
  it('posts the words as the signed-in account, in the thread, and keeps them over a reload', async () => {
    const { state } = showTimeline({ page: 'thread', id: POST });
    type(findBox(), '  お待たせしております。  ');
    await settle();
    document.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    await settle();
    expect(state.replies.value).toMatchObject([
      { inReplyTo: POST, handle: 'soramobile_care', text: 'お待たせしております。' },
    ]);
    expect(document.body.textContent).toContain('お待たせしております。');
    expect(findBox().value).toBe('');
    expect(showTimeline().state.replies.value).toHaveLength(1);
  });

  it('gives two replies different ids of digits only', async () => {
    const { state } = showTimeline({ page: 'thread', id: POST });
    for (const text of ['一', '二']) {
      type(findBox(), text);
      await settle();
      document.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
      await settle();
    }
    const ids = state.replies.value.map((reply) => reply.id);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^\d+$/u);
  });

  it('refuses what is longer than the limit and what is blank', async () => {
    showTimeline({ page: 'thread', id: POST });
    const button = document.querySelector<HTMLButtonElement>('button[type=submit]');
    expect(button?.disabled).toBe(true);
    type(findBox(), 'あ'.repeat(141));
    await settle();
    expect(button?.disabled).toBe(true);
    type(findBox(), 'あ'.repeat(140));
    await settle();
    expect(button?.disabled).toBe(false);
  });

  it('goes on with the draft in the box where it is not thrown away', async () => {
    const { state } = showTimeline();
    document.querySelector<HTMLButtonElement>('.p-action')?.click();
    await settle();
    type(findBox(), '書きかけ');
    await settle();
    await pressEsc();
    const goOn = document.querySelector<HTMLButtonElement>('[role=alert] .ui-button:not(.ui-button-danger)');
    goOn?.focus();
    goOn?.click();
    await settle();
    expect(isAsked(state)).toBe(false);
    expect(document.activeElement).toBe(findBox());
  });

  it('asks before a draft is thrown away', async () => {
    const { state } = showTimeline();
    document.querySelector<HTMLButtonElement>('.p-action')?.click();
    await settle();
    type(findBox(), '書きかけ');
    await settle();
    await pressEsc();
    expect(isAsked(state)).toBe(true);
    document.querySelector<HTMLButtonElement>('[role=alert] .ui-button-danger')?.click();
    await settle();
    expect(state.composer.value).toBeNull();
  });

  it('takes the words and the Esc of a quick hand', async () => {
    const { state } = showTimeline();
    document.querySelector<HTMLButtonElement>('.p-action')?.click();
    // Drawn; nothing that waits for the painting has run.
    await Promise.resolve();
    expect(document.activeElement).toBe(findBox());
    type(findBox(), '書きかけ');
    await settle();
    await pressEsc();
    expect(isAsked(state)).toBe(true);
  });
});
