/**
 * Gives a text field a value as typing would: by the native setter, because React notices a change only when the value
 * differs from what it wrote itself, followed by the events typing sends. Never a key: Enter would submit.
 * @param added what of the value is new
 */
export function setFieldValue(
  view: Window & typeof globalThis,
  field: HTMLInputElement | HTMLTextAreaElement,
  value: string,
  added: string,
): void {
  const { prototype } = field.localName === 'textarea' ? view.HTMLTextAreaElement : view.HTMLInputElement;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
  const inputType = 'insertFromPaste';
  field.dispatchEvent(
    new view.InputEvent('input', { bubbles: true, composed: true, inputType, data: added }),
  );
  field.dispatchEvent(new view.Event('change', { bubbles: true }));
}
