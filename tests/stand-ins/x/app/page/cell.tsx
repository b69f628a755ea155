/** @jsxImportSource react */
import type { ReactNode } from 'react';

/** One cell of a timeline. */
export function Cell({ itemKey, top, children }: { itemKey: string; top: number; children: ReactNode }) {
  return (
    <div
      data-testid="cellInnerDiv"
      data-key={itemKey}
      style={{ transform: `translateY(${top}px)`, position: 'absolute', width: '100%' }}
    >
      <div className="css-175oi2r r-1igl3o0">
        <div>{children}</div>
      </div>
    </div>
  );
}
