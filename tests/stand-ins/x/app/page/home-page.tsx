/** @jsxImportSource react */
import { Composer } from '../compose/composer';
import { isPhone } from '../model/layout';
import { useWorld } from '../model/world';
import { Timeline } from './timeline';

export function HomePage() {
  const home = useWorld((world) => world.home);
  return (
    <div>
      <div role="tablist" data-testid="ScrollSnap-List">
        <a role="tab" href="/home">
          おすすめ
        </a>
      </div>
      {!isPhone && <Composer replyTo={null} place="inline" />}
      <Timeline items={home} label="あなたのホームタイムライン" />
    </div>
  );
}
