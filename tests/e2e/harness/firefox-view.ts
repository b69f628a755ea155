import { expect } from '@playwright/test';
import type { FirefoxChrome } from './firefox-chrome';

const POLL = 100;
const PATIENCE = 12_000;
/** One look at a page that may be about to be replaced. */
const ANSWER = 2_000;

/**
 * An extension page or the sidebar in Firefox. BiDi does not list them, so a frame script runs there: page code in a
 * sandbox with the page's own rights, clicks and typing from outside, which makes them trusted as an agent's are.
 */
export class FirefoxView {
  /** @param element expression that yields the `<browser>` element in the browser window */
  private constructor(
    private readonly chrome: FirefoxChrome,
    private readonly element: string,
  ) {}

  static openTab(chrome: FirefoxChrome, extensionId: string, path: string): Promise<FirefoxView> {
    return FirefoxView.takeTab(
      chrome,
      extensionId,
      path,
      'gBrowser.addTrustedTab(url, { inBackground: false })',
    );
  }

  /** The tab on that page that opens by itself. */
  static waitForTab(chrome: FirefoxChrome, extensionId: string, path: string): Promise<FirefoxView> {
    const opened = 'gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec.startsWith(url))';
    return FirefoxView.takeTab(chrome, extensionId, path, opened);
  }

  /** @param tab expression that yields the tab for `url`; undefined while there is none */
  private static async takeTab(
    chrome: FirefoxChrome,
    extensionId: string,
    path: string,
    tab: string,
  ): Promise<FirefoxView> {
    const id = `view${Date.now()}${Math.floor(Math.random() * 1_000)}`;
    const take = `(() => {
      const url = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).getURL(${JSON.stringify(path)});
      const tab = ${tab};
      if (tab !== undefined) tab.linkedBrowser.id = ${JSON.stringify(id)};
      return tab !== undefined;
    })()`;
    await expect.poll(() => chrome.evaluate<boolean>(take), { message: `a tab on ${path}` }).toBe(true);
    const view = new FirefoxView(chrome, `document.getElementById(${JSON.stringify(id)})`);
    await view.waitFor(`document.readyState === 'complete' && location.protocol === 'moz-extension:'`);
    return view;
  }

  static async openSidebar(chrome: FirefoxChrome, extensionId: string): Promise<FirefoxView> {
    // Firefox's own rule for the id of an add-on's widgets.
    const key = extensionId.toLowerCase().replace(/[^a-z0-9_-]/gu, '_');
    await chrome.evaluate(
      `SidebarController.show([...SidebarController.sidebars.keys()].find((id) => id.startsWith(${JSON.stringify(key)})))`,
    );
    const view = new FirefoxView(
      chrome,
      `SidebarController.browser.contentDocument.getElementById('webext-panels-browser')`,
    );
    await view.waitFor(`document.readyState === 'complete' && location.protocol === 'moz-extension:'`);
    return view;
  }

  /** Value of an expression, which may be a promise, in the page. */
  evaluate<T>(expression: string, patience = PATIENCE): Promise<T> {
    return this.run<T>(
      `
      const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      Cu.exportFunction((value) => answer({ value }), sandbox, { defineAs: '__answer' });
      Cu.exportFunction((error) => answer({ error }), sandbox, { defineAs: '__refuse' });
      Cu.evalInSandbox(${JSON.stringify(`
        new Promise((resolve) => resolve(${expression})).then(
          (value) => __answer(JSON.stringify(value) ?? 'null'),
          (error) => __refuse(String(error)),
        );`)}, sandbox);`,
      patience,
    );
  }

  /** Waits until the expression holds. @throws after a while, with what the page shows */
  async waitFor(expression: string): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (Date.now() < end) {
      if (await this.evaluate<boolean>(`!!(${expression})`, ANSWER).catch(() => false)) return;
      await new Promise((resolve) => setTimeout(resolve, POLL));
    }
    throw new Error(`never came true: ${expression}\n${await this.text().catch(String)}`);
  }

  text(): Promise<string> {
    return this.evaluate<string>('document.body.innerText');
  }

  /** A trusted click on the first element with that selector and, where given, that text. */
  async click(selector: string, text = ''): Promise<void> {
    await this.waitFor(findExpression(selector, text));
    await this.run(`${find(selector, text)}.click(); answer({ value: 'null' });`);
  }

  /** Replaces the content of a text field as typing would. */
  async type(selector: string, text: string): Promise<void> {
    await this.waitFor(findExpression(selector, ''));
    await this.run(`
      const field = ${find(selector, '')};
      field.focus();
      field.select();
      // A box of several lines takes no input from outside; it does take what the keyboard's own command inserts.
      if (field.localName === 'textarea') content.document.execCommand('insertText', false, ${JSON.stringify(text)});
      else field.setUserInput(${JSON.stringify(text)});
      answer({ value: 'null' });`);
  }

  private async run<T>(script: string, patience = PATIENCE): Promise<T> {
    const name = `yorisoi:${Date.now()}:${Math.random()}`;
    const source = `{
      const answer = (data) => sendAsyncMessage(${JSON.stringify(name)}, data);
      try { ${script} } catch (error) { answer({ error: String(error) }); }
    }`;
    const { value, error } = await this.chrome.evaluate<{ value?: string; error?: string }>(`
      new Promise((resolve, reject) => {
        const view = ${this.element};
        const { messageManager } = view;
        messageManager.addMessageListener(${JSON.stringify(name)}, ({ data }) => resolve(data));
        messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(source)}), false);
        setTimeout(() => reject(new Error('no answer from the page')), ${patience});
      })`);
    if (error !== undefined) throw new Error(error);
    return JSON.parse(value ?? 'null') as T;
  }
}

function find(selector: string, text: string): string {
  return `[...content.document.querySelectorAll(${JSON.stringify(selector)})].find((element) => element.textContent.includes(${JSON.stringify(text)}))`;
}

function findExpression(selector: string, text: string): string {
  return find(selector, text).replace('content.document', 'document');
}
