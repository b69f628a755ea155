import type { ComponentChildren } from 'preact';
import { useCallback, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button, type ButtonProps } from './button';
import { belongsToIme } from './ime-guard';
import './menu.css';

export interface MenuItem {
  label: string;
  onPick: () => void;
  disabled?: boolean;
  danger?: boolean;
}

/** Moves the focus among a menu's items; wraps at both ends. */
function focusItem(menu: HTMLElement | null, step: 1 | -1 | 'first' | 'last'): void {
  const items = [...(menu?.querySelectorAll<HTMLButtonElement>('[role=menuitem]:not(:disabled)') ?? [])];
  const at = items.indexOf(document.activeElement as HTMLButtonElement);
  const next =
    step === 'first' ? 0 : step === 'last' ? items.length - 1 : (at + step + items.length) % items.length;
  items[next]?.focus();
}

/** A button with a short list of acts behind it. Arrows move, Esc and a click elsewhere close. */
export function Menu(props: {
  button: ComponentChildren;
  items: readonly MenuItem[];
  label?: string;
  kind?: ButtonProps['kind'];
  size?: ButtonProps['size'];
  disabled?: boolean;
  /** Opens upwards: for menus at the foot of the page. */
  up?: boolean;
}) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const menuId = useId();
  const close = useCallback(() => {
    setOpen(false);
    root.current?.querySelector<HTMLButtonElement>('.ui-button')?.focus();
  }, []);
  // Before the next key: an effect that waits for the painting lets it go elsewhere.
  useLayoutEffect(() => {
    if (!open) return;
    focusItem(root.current, 'first');
    const away = new AbortController();
    const { signal } = away;
    document.addEventListener(
      'pointerdown',
      (event) => {
        if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
      },
      { signal, capture: true },
    );
    const onKeyDown = (event: KeyboardEvent) => {
      if (belongsToIme(event)) return;
      const step = ({ ArrowDown: 1, ArrowUp: -1, Home: 'first', End: 'last' } as const)[event.key];
      if (step !== undefined) focusItem(root.current, step);
      else if (event.key === 'Escape') close();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    root.current?.addEventListener('keydown', onKeyDown, { signal });
    return () => away.abort();
  }, [open, close]);

  return (
    <div ref={root} class="ui-menu">
      <Button
        kind={props.kind ?? 'plain'}
        size={props.size ?? 'm'}
        disabled={props.disabled}
        expanded={open}
        controls={menuId}
        {...(props.label === undefined ? {} : { label: props.label, title: props.label })}
        onClick={() => setOpen(!open)}
      >
        {props.button}
      </Button>
      <div
        id={menuId}
        role="menu"
        class={props.up ? 'ui-menu-list ui-menu-up' : 'ui-menu-list'}
        hidden={!open}
      >
        {props.items.map((item) => (
          <button
            key={item.label}
            type="button"
            role="menuitem"
            tabIndex={-1}
            class={item.danger ? 'ui-menu-danger' : undefined}
            disabled={item.disabled ?? false}
            onClick={() => {
              close();
              item.onPick();
            }}
          >
            {item.label}
          </button>
        ))}
      </div>
    </div>
  );
}
