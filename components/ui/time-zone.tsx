import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

const ZoneContext = createContext(new Intl.DateTimeFormat().resolvedOptions().timeZone);

/** Every component below shows times in this zone: the desk's, as in replies and in the CSV (DESIGN §5). */
export function TimeZoneProvider(props: { zone: string; children: ComponentChildren }) {
  return <ZoneContext.Provider value={props.zone}>{props.children}</ZoneContext.Provider>;
}

/** IANA name of the zone to show times in; the browser's where none was given. */
export function useTimeZone(): string {
  return useContext(ZoneContext);
}
