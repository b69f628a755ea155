import type { MouseEvent } from 'react';
import { navigate } from '../model/route';

/** Click handler of an inner link: a plain click stays in the app. */
export function go(event: MouseEvent<HTMLAnchorElement>): void {
  event.stopPropagation();
  if (event.ctrlKey || event.metaKey || event.button !== 0) return;
  event.preventDefault();
  navigate(event.currentTarget.getAttribute('href') ?? '/home');
}
