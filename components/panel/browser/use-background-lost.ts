import { useEffect, useState } from 'preact/hooks';
import { sendToBackground } from '@/lib/messaging/client';
import { NobodyListensError } from '@/lib/messaging/errors';

/** Ms until a background that did not answer is asked again. */
const AGAIN = 10_000;

async function isLost(): Promise<boolean> {
  try {
    await sendToBackground('life.sign', {});
    return false;
  } catch (error) {
    return error instanceof NobodyListensError;
  }
}

/**
 * Whether nobody answers in the background. Chromium may start a reloaded extension's worker in a process that is about to
 * end: all its calls then fail with "No SW", it hears of nothing, and only another reload helps.
 */
export function useBackgroundLost(): boolean {
  const [lost, setLost] = useState(false);
  useEffect(() => {
    let away = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    async function ask(): Promise<void> {
      const is = await isLost();
      if (away) return;
      setLost(is);
      if (is) timer = setTimeout(ask, AGAIN);
    }
    void ask();
    return () => {
      away = true;
      clearTimeout(timer);
    };
  }, []);
  return lost;
}
