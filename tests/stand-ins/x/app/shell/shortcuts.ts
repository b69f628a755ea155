import { changePost, changeWorld } from '../model/world';

/** Keys X has taken, as far as the tests use them. */
const KEYS = new Set(['j', 'k', 'r', 'l', 'n', 't', '/', '?']);

/** X's single-letter shortcuts. Each one that arrives is noted, so that a test can show that none is stolen. */
export function followShortcuts(noted: string[]): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !KEYS.has(event.key) || isTyping(event.target))
      return;
    noted.push(event.key);
    if (event.key === 'j') step(1);
    if (event.key === 'k') step(-1);
    if (event.key === 'n') changeWorld({ modal: { replyTo: null, text: '' } });
    if (event.key === 'r') reply();
    if (event.key === 'l') like();
    if (event.key === '/') {
      event.preventDefault();
      document.querySelector<HTMLElement>('[data-testid=SearchBox_Search_Input]')?.focus();
    }
  });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'));
}

function articles(): HTMLElement[] {
  const found = [...document.querySelectorAll<HTMLElement>('article[data-testid=tweet]')];
  return found.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
}

function step(by: number): void {
  const all = articles();
  const now = all.indexOf(document.activeElement as HTMLElement);
  all[Math.max(0, now + by)]?.focus();
}

function focusedId(): string | undefined {
  const link = document.activeElement?.closest('article')?.querySelector('a:has(time)');
  return link?.getAttribute('href')?.split('/').at(-1);
}

function reply(): void {
  const id = focusedId();
  if (id !== undefined) changeWorld({ modal: { replyTo: id, text: '' } });
}

function like(): void {
  const id = focusedId();
  if (id !== undefined) changePost(id, { liked: true });
}
