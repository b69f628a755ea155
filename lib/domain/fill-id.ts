/** Names one part of one logged reply, so that a part is filled, and seen going out, once. Parts count from 0. */
export function fillId(interactionId: string, part: number): string {
  return `${interactionId}/${part}`;
}

/** @returns undefined for anything `fillId` did not make */
export function parseFillId(id: string): { interactionId: string; part: number } | undefined {
  const match = /^([0-9a-f-]{36})\/(\d{1,2})$/u.exec(id);
  if (match?.[1] === undefined) return undefined;
  return { interactionId: match[1], part: Number(match[2]) };
}
