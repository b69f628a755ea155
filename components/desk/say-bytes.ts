const MB = 1024 * 1024;

/** Bytes for people: `512 kB`, `1.2 GB`. */
export function sayBytes(bytes: number): string {
  if (bytes < MB) return `${Math.ceil(bytes / 1024)} kB`;
  if (bytes < 1024 * MB) return `${Math.round(bytes / MB)} MB`;
  return `${(bytes / (1024 * MB)).toFixed(1)} GB`;
}
