// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { typeOver } from '@/components/panel/model/draft/type-over';

const box = document.createElement('textarea');
const command = vi.fn((_name: string, _ui?: boolean, _text?: string) => true);

afterEach(() => {
  box.remove();
  Reflect.deleteProperty(document, 'execCommand');
});

function write(body: string): void {
  Object.assign(document, { execCommand: command });
  document.body.append(box);
  box.value = body;
  command.mockClear();
}

test('a fix is typed over its place, so that the browser can take it back', () => {
  write('必ず直ります。');
  expect(typeOver(box, box.value, { start: 0, end: 2, text: 'おそらく' })).toBe(true);
  expect([box.selectionStart, box.selectionEnd]).toEqual([0, 2]);
  expect(command).toHaveBeenCalledWith('insertText', false, 'おそらく');
});

test('a text that only goes is deleted: nothing can be typed in its stead', () => {
  write('必ず直ります。');
  expect(typeOver(box, box.value, { start: 0, end: 2, text: '' })).toBe(true);
  expect(command).toHaveBeenCalledWith('delete');
});

test('a box that shows something else is left alone', () => {
  write('別の文');
  expect(typeOver(box, '必ず直ります。', { start: 0, end: 2, text: '' })).toBe(false);
  expect(typeOver(null, '', { start: 0, end: 0, text: 'x' })).toBe(false);
  expect(command).not.toHaveBeenCalled();
});
