/** How Ctrl/⌘+Enter is written on this machine. */
export function sayInsertChord(platform: string): string {
  return /mac|iphone|ipad/iu.test(platform) ? '⌘ ↵' : 'Ctrl ↵';
}
