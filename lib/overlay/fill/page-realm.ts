/**
 * Boundary to the page's own JavaScript world, which Firefox keeps behind Xray wrappers. An event with clipboard data
 * that is built in the content script's world reaches the page empty there, so it is built from the page's
 * constructors (facts/x.md §4.2). In Chromium the content script's constructors do.
 */
interface PageWorld {
  ClipboardEvent: typeof ClipboardEvent;
  DataTransfer: typeof DataTransfer;
}

interface FirefoxGlobals {
  cloneInto?<Value>(value: Value, target: unknown, options?: { wrapReflectors?: boolean }): Value;
}

function findPageWorld(view: Window & typeof globalThis): PageWorld {
  return (view as unknown as { wrappedJSObject?: PageWorld }).wrappedJSObject ?? view;
}

/** A paste of plain text as the page would get it from the agent's own keys. */
export function createPasteEvent(view: Window & typeof globalThis, text: string): ClipboardEvent {
  const page = findPageWorld(view);
  const { cloneInto } = globalThis as FirefoxGlobals;
  const init: ClipboardEventInit = {
    bubbles: true,
    cancelable: true,
    composed: true,
    clipboardData: new page.DataTransfer(),
  };
  const event = new page.ClipboardEvent(
    'paste',
    cloneInto ? cloneInto(init, view, { wrapReflectors: true }) : init,
  );
  event.clipboardData?.setData('text/plain', text);
  return event;
}
