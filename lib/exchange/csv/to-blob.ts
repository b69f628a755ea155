/** Some megabytes: few enough to hold, enough that a million entries make some hundred parts. */
const CHUNKS_PER_PART = 16;

/**
 * Gathers chunks in one Blob for a download. Chunks are handed to the browser in parts as they come: a Blob's bytes live
 * outside the script's memory, on disk when they are many, so the heap stays flat.
 */
export async function toBlob(
  chunks: AsyncIterable<Uint8Array<ArrayBuffer>>,
  type = 'text/csv;charset=utf-8',
): Promise<Blob> {
  const parts: Blob[] = [];
  let pending: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of chunks) {
    pending.push(chunk);
    if (pending.length < CHUNKS_PER_PART) continue;
    parts.push(new Blob(pending));
    pending = [];
  }
  return new Blob([...parts, ...pending], { type });
}
