/** Few enough that no chunk takes long, whatever its lines hold. */
const CHUNK_LINES = 200;
/** Works on for this long, ms: a key typed meanwhile is shown in time, and few pauses are paid for. */
const STRETCH = 12;

/** Lets the browser handle keys and paint. @throws the signal's reason when the work is no longer wanted */
async function breathe(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}

/**
 * Works through a text some lines at a time, and lets the page live in between.
 * @param work `first` is the number of lines before the chunk, `total` that of all; what it returns as false ends it
 * @throws the signal's reason
 */
export async function forEachChunk(
  text: string,
  signal: AbortSignal,
  work: (chunk: string, first: number, total: number) => boolean,
  size = CHUNK_LINES,
): Promise<void> {
  const lines = text.split(/\r\n|\r|\n/u);
  let until = performance.now() + STRETCH;
  for (let first = 0; first < lines.length; first += size) {
    if (!work(lines.slice(first, first + size).join('\n'), first, lines.length)) return;
    if (performance.now() < until) continue;
    await breathe(signal);
    until = performance.now() + STRETCH;
  }
}
