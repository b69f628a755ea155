/** Where bytes go: a file picked by the agent (File System Access) or anything else that takes chunks. */
export interface ChunkWriter {
  write(chunk: Uint8Array<ArrayBuffer>): Promise<void>;
  close(): Promise<void>;
  abort(reason?: unknown): Promise<void>;
}

/** Writes chunk after chunk; when one fails or the export is cancelled, the half-written file is thrown away. */
export async function writeChunks(
  chunks: AsyncIterable<Uint8Array<ArrayBuffer>>,
  writer: ChunkWriter,
): Promise<void> {
  try {
    for await (const chunk of chunks) await writer.write(chunk);
  } catch (error) {
    await writer.abort(error);
    throw error;
  }
  await writer.close();
}

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
