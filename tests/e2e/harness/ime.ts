import type { CDPSession, Page } from '@playwright/test';

/** The protocol's bit for a held Ctrl. */
const CTRL = 2;

/** An input method at work in the focused box, through the protocol's own composition calls. */
export class Ime {
  private constructor(private readonly session: CDPSession) {}

  static async on(page: Page): Promise<Ime> {
    return new Ime(await page.context().newCDPSession(page));
  }

  /** Shows `text` as an unfinished composition. */
  async compose(text: string): Promise<void> {
    await this.session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }

  /** A key that goes to the input method, not to the page: browsers report it as 229, `isComposing` set. */
  async key(key: string, { ctrl = false } = {}): Promise<void> {
    const modifiers = ctrl ? CTRL : 0;
    const event = { key, code: key, modifiers, windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 };
    await this.session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
    await this.session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }

  /** Ends the composition with `text`. */
  async commit(text: string): Promise<void> {
    await this.session.send('Input.insertText', { text });
  }
}
