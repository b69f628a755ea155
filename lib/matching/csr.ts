/** Lists of numbers put end to end: those of item `i` are `values[starts[i]] … values[starts[i + 1] - 1]`. */
export interface Csr {
  starts: Int32Array;
  values: Int32Array;
}

/** Puts lists end to end, item by item. */
export function packCsr(lists: readonly (readonly number[])[]): Csr {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, index) => {
    starts[index + 1] = (starts[index] ?? 0) + list.length;
  });
  const values = new Int32Array(starts.at(-1) ?? 0);
  let at = 0;
  for (const list of lists) for (const value of list) values[at++] = value;
  return { starts, values };
}
