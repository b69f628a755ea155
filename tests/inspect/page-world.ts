import type { CDPSession } from '@playwright/test';
import { SCRIPT_NAME } from './bundle-script';

/**
 * A world of our own in the page now shown, as a content script has: the page's scripts, content security policy and
 * patched prototypes do not reach it.
 */
export class PageWorld {
  private constructor(
    private readonly session: CDPSession,
    private readonly contextId: number,
  ) {}

  static async open(session: CDPSession, script: string): Promise<PageWorld> {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'yorisoi-inspect',
    });
    const world = new PageWorld(session, executionContextId);
    await world.evaluate(`${script};0`);
    return world;
  }

  /** Calls a function of the page script; arguments and result are JSON. */
  async call<Result>(name: string, ...args: unknown[]): Promise<Result> {
    const list = args.map((arg) => JSON.stringify(arg)).join(', ');
    const value = await this.evaluate(`JSON.stringify(${SCRIPT_NAME}.${name}(${list}))`);
    return JSON.parse(String(value)) as Result;
  }

  private async evaluate(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression,
      contextId: this.contextId,
      returnByValue: true,
    });
    if (exceptionDetails === undefined) return result.value;
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
}
