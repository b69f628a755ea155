/** @jsxImportSource react */
import { go } from '../shell/link';

/** The permalink of a post: the one status link that holds a `<time>`. */
export function Timestamp({ permalink, at }: { permalink: string; at: string }) {
  return (
    <a href={permalink} dir="ltr" aria-label="5分前" role="link" onClick={go}>
      <time dateTime={at}>{at.slice(11, 16)}</time>
    </a>
  );
}
