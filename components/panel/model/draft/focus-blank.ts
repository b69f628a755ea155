/** Puts the focus into the first blank that is still empty: what keeps the reply from going in. */
export function focusBlank(): void {
  const blanks = [...document.querySelectorAll<HTMLInputElement>('.pn-fill-in input')];
  (blanks.find(({ value }) => value.trim() === '') ?? blanks[0])?.focus();
}
