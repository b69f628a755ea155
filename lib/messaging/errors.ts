/** The extension was updated, reloaded or removed under an open page: this context can never reach it again. */
export class ExtensionGoneError extends Error {
  override readonly name = 'ExtensionGoneError';
}

/** Nobody listens at the other end: no overlay in that tab, or the page is still loading. */
export class NobodyListensError extends Error {
  override readonly name: string = 'NobodyListensError';
}

/** The other end took the request and was gone before it answered: a page that was left, a worker that was stopped. */
export class LeftUnansweredError extends NobodyListensError {}

/** The other end refused or failed; `code` says which. */
export class RemoteError extends Error {
  override readonly name = 'RemoteError';
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** What Chromium, the second time for a page kept in its back/forward cache, and Firefox say. */
const LEFT =
  /indicated an asynchronous response|into back\/forward cache|Conduits.{0,40}destroyed|went out of scope/iu;

/**
 * Maps the shapes browsers use for a dead or missing partner to the classes above (facts/platform.md §1.3:
 * "Extension context invalidated.", a missing `chrome.storage`, a closed port).
 */
export function classifyError(error: unknown): Error {
  const message = error instanceof Error ? error.message : String(error);
  if (/context invalidated|extension context|reading 'sendMessage'|reading 'local'/iu.test(message)) {
    return new ExtensionGoneError(message);
  }
  if (LEFT.test(message)) {
    return new LeftUnansweredError(message);
  }
  if (
    /could not establish connection|receiving end does not exist|message (port|channel) closed/iu.test(
      message,
    )
  ) {
    return new NobodyListensError(message);
  }
  return error instanceof Error ? error : new Error(message);
}
