/**
 * Whether a host is one of these domains or stands below one. By equality or dot-suffix, never by substring:
 * `netflix.com` contains `x.com`.
 * @param domains registrable names, e.g. `x.com`
 */
export function isHostOf(domains: readonly string[], host: string): boolean {
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}
