import type { BrowserContext, Request, Route } from '@playwright/test';
import { respond } from '@/tests/stand-ins/x/respond';

/** A request somebody made that neither a page load nor the stand-in accounts for. */
export interface StrayRequest {
  url: string;
  type: string;
}

/** The stand-in fetches nothing: documents, its script and pictures are all it ever loads. */
const PAGE_TYPES = new Set(['document', 'script', 'image', 'stylesheet', 'font']);

/** Serves the stand-in at X's hosts and refuses everything else. @returns the strays, growing */
export async function serveStandIn(context: BrowserContext): Promise<StrayRequest[]> {
  const strays: StrayRequest[] = [];
  await context.route(/^https?:/u, async (route: Route, request: Request) => {
    const answer = await respond(new URL(request.url()));
    const type = request.resourceType();
    if (answer === undefined || !PAGE_TYPES.has(type)) strays.push({ url: request.url(), type });
    await (answer === undefined ? route.abort() : route.fulfill(answer)).catch(ignoreClosed);
  });
  return strays;
}

/** A page that closed while its pictures were on the way is no failure. */
function ignoreClosed(error: unknown): void {
  if (!/closed|Invalid InterceptionId|already handled/iu.test(String(error))) throw error;
}
