import { type ReadonlySignal, signal } from '@preact/signals';

export interface Toast {
  id: number;
  text: string;
  tone: 'ok' | 'warn' | 'bad';
  /** One way back or on: 元に戻す. */
  action: { label: string; run: () => void } | null;
}

export interface Toaster {
  readonly toasts: ReadonlySignal<readonly Toast[]>;
  /** Shows a message; the newest two stay. Returns its id. */
  show(text: string, options?: Partial<Pick<Toast, 'tone' | 'action'>>): number;
  dismiss(id: number): void;
}

const KEPT = 2;

/** Messages about what was just done. What must be read or decided belongs in a band, not here. */
export function createToaster(): Toaster {
  const toasts = signal<readonly Toast[]>([]);
  let lastId = 0;
  return {
    toasts,
    show(text, options = {}) {
      lastId += 1;
      const toast = { id: lastId, text, tone: options.tone ?? 'ok', action: options.action ?? null } as const;
      toasts.value = [...toasts.value, toast].slice(-KEPT);
      return lastId;
    },
    dismiss(id) {
      toasts.value = toasts.value.filter((toast) => toast.id !== id);
    },
  };
}
