/** Drawings a list is given to grow as long as it was and to show the row one comes back from: it is read first. */
const PATIENCE = 30;

const pathOf = (hash: string): string => hash.replace(/^#\/?/u, '').split('?')[0] ?? '';

/**
 * Keeps a page of many places from opening one in its middle, only because the place before was scrolled, and from losing
 * the focus with the link that was pressed. Whatever opens begins at its top, the focus on its heading; a list stands where
 * it was left for one of its rows, the focus on that row; another query is no other place. A focus that went elsewhere, as
 * to the first field of a form, and one that stayed, as on the navigation, is left alone.
 * @returns to be told of each move before it is drawn, with both hashes
 */
export function keepPlace(window: Window): (from: string, to: string) => void {
  const { document } = window;
  const { documentElement: root } = document;
  const left = new Map<string, number>();
  let moves = 0;

  const isFocusLost = (): boolean => [null, document.body].includes(document.activeElement as HTMLElement);

  function focus(selector: string, isSought = (_found: Element): boolean => true): boolean {
    if (!isFocusLost()) return true;
    const found = [...document.querySelectorAll<HTMLElement>(`main ${selector}`)].find(isSought);
    found?.focus({ preventScroll: true });
    return found !== undefined;
  }

  /** Tries once for each drawing, until it is done or patience ends. */
  function persist(move: number, attempt: () => boolean, giveUp?: () => void): void {
    const again = (tries: number): void => {
      if (move !== moves || attempt()) return;
      if (tries > 0) window.requestAnimationFrame(() => again(tries - 1));
      else giveUp?.();
    };
    again(PATIENCE);
  }

  return (from, to) => {
    const [fromPath, toPath] = [pathOf(from), pathOf(to)];
    if (fromPath === toPath) return;
    left.set(fromPath, root.scrollTop);
    const move = ++moves;
    const isBack = fromPath.startsWith(`${toPath}/`);
    const wanted = isBack ? (left.get(toPath) ?? 0) : 0;
    persist(move, () => {
      root.scrollTop = wanted;
      return root.scrollTop >= wanted - 1;
    });
    const heading = (): boolean => focus('h1');
    const row = (): boolean => focus('a', (link) => link.getAttribute('href') === from);
    // What is in front now is not yet drawn anew, and holds the focus.
    window.requestAnimationFrame(() => (isBack ? persist(move, row, heading) : persist(move, heading)));
  };
}
