// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { watchIme } from '@/components/ui/ime-guard';

interface Key {
  key: string;
  isComposing?: boolean;
  keyCode?: number;
  timeStamp?: number;
}
const press = ({ key, isComposing = false, keyCode = 13, timeStamp = 1_000 }: Key) => ({
  key,
  isComposing,
  keyCode,
  timeStamp,
});

function watch() {
  const box = document.createElement('textarea');
  const until = new AbortController();
  const guard = watchIme(box, until.signal);
  const say = (type: string, at: number) => {
    const event = new Event(type, { bubbles: true });
    Object.defineProperty(event, 'timeStamp', { value: at });
    box.dispatchEvent(event);
  };
  return { guard, say, stop: () => until.abort() };
}

describe('keys while an input method composes', () => {
  test.each(['Enter', 'ArrowDown', 'ArrowUp', 'Tab', 'Escape', '1', '/'])('%s belongs to it', (key) => {
    const { guard, say } = watch();
    say('compositionstart', 900);
    expect(guard.belongsToIme(press({ key }))).toBe(true);
    expect(guard.belongsToIme(press({ key, isComposing: true }))).toBe(true);
  });

  test('key code 229 belongs to it even where nothing was announced', () => {
    expect(watch().guard.belongsToIme(press({ key: 'Enter', keyCode: 229 }))).toBe(true);
  });

  test('the Enter right after compositionend belongs to it, the next one is the agent’s', () => {
    const { guard, say } = watch();
    say('compositionstart', 900);
    say('compositionend', 990);
    expect(guard.belongsToIme(press({ key: 'Enter', timeStamp: 1_000 }))).toBe(true);
    expect(guard.belongsToIme(press({ key: 'Enter', timeStamp: 1_200 }))).toBe(false);
    expect(guard.belongsToIme(press({ key: 'ArrowDown', timeStamp: 1_000 }))).toBe(false);
  });

  test('a plain Enter is the agent’s', () => {
    expect(watch().guard.belongsToIme(press({ key: 'Enter' }))).toBe(false);
  });

  test('stops listening when told to', () => {
    const { guard, say, stop } = watch();
    stop();
    say('compositionstart', 900);
    expect(guard.belongsToIme(press({ key: 'Enter' }))).toBe(false);
  });
});
