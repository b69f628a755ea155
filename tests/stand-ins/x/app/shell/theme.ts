import { getWorld, type Theme } from '../model/world';

const GROUNDS: Record<Theme, string> = {
  light: 'rgb(255, 255, 255)',
  dim: 'rgb(21, 32, 43)',
  dark: 'rgb(0, 0, 0)',
};

/** The theme is the body's background colour (facts/x.md §2.2). */
export function applyTheme(): void {
  const { theme } = getWorld();
  document.body.style.backgroundColor = GROUNDS[theme];
  document.documentElement.style.colorScheme = theme === 'light' ? 'light' : 'dark';
  document.documentElement.dataset.theme = theme;
}
