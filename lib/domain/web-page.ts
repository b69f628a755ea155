/** Whether the URL is of a page on the web, on whichever host. */
export function isWebPage({ protocol }: URL): boolean {
  return protocol === 'https:' || protocol === 'http:';
}
