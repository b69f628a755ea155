import type { Browser } from 'puppeteer-core';

interface Bidi {
  send(method: string, params: unknown): Promise<{ result: unknown }>;
}

interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/** Firefox's own window, scripted over WebDriver BiDi (`--remote-allow-system-access`). */
export class FirefoxChrome {
  private context: string | undefined;

  constructor(private readonly browser: Browser) {}

  /**
   * Runs an expression in the browser window and answers its value, by way of JSON.
   * @throws with the exception's text
   */
  async evaluate<T>(expression: string): Promise<T> {
    const answer = await this.bidi.send('script.evaluate', {
      expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value) ?? 'null')`,
      target: { context: await this.findContext() },
      awaitPromise: true,
    });
    const { result, exceptionDetails } = answer.result as Evaluated;
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
    return JSON.parse(result?.value ?? 'null') as T;
  }

  private get bidi(): Bidi {
    return (this.browser as unknown as { connection: Bidi }).connection;
  }

  private async findContext(): Promise<string> {
    if (this.context !== undefined) return this.context;
    const answer = await this.bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { contexts } = answer.result as { contexts: { context: string; url: string }[] };
    const window = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
    if (window === undefined) throw new Error('no browser window');
    this.context = window.context;
    return window.context;
  }
}
