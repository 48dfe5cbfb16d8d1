// A QR code, drawn here: what it holds leaves the browser for nobody.
import { useMemo } from 'react';
import { encode } from 'uqr';

/** Light modules around it, which readers need to find it. */
const QUIET_ZONE = 3;

/** Always dark on white: many apps can't read it the other way round. */
export function TwoFactorQrCode({ text, label }: { text: string; label: string }) {
  const { size, path } = useMemo(() => draw(text), [text]);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="size-48 shrink-0 rounded-lg border border-line bg-white"
    >
      <path d={path} fill="black" />
    </svg>
  );
}

function draw(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const steps = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size, path: steps.join('') };
}
