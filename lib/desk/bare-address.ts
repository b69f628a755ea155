/** `blog.example.jp/author/sora` of an address as people type it; null for what is none. */
export function bareAddress(typed: string): string | null {
  const address = /^https?:\/\//iu.test(typed) ? typed : `https://${typed}`;
  if (!typed.includes('.') || !URL.canParse(address)) return null;
  const { host, pathname, search } = new URL(address);
  return (host.replace(/^www\./u, '') + pathname.replace(/\/+$/u, '') + search).toLowerCase();
}
