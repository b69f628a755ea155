import type { MarkStyle } from '@/lib/domain/mark';
import './mark-style.css';

/** Class names that show a text in a keyword list's mark style. */
export function markClass(style: MarkStyle): string {
  return `ui-mark ui-mark-${style}`;
}
