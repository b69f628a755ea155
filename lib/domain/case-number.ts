/** A case's number as people are told it: the end of its id, so that a search for it finds the whole id in log and CSV. */
export function caseNumber(caseId: string): string {
  return caseId.slice(caseId.lastIndexOf('-') + 1);
}
