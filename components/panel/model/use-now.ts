import { useEffect, useState } from 'preact/hooks';

/** The time, looked at anew every minute: "3 minutes ago" must not stand still for an hour. */
export function useNow(now: () => Date): Date {
  const [at, setAt] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), 60_000);
    return () => clearInterval(timer);
  }, [now]);
  return at;
}
