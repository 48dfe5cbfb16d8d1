// What property modifiers do to characters.
import { docColor, oldColor } from './doc-colors.ts';
import type { DocCharacter } from './doc-properties.ts';
import { type Sprm, sprms } from './sprms.ts';

/** 0x80 keeps what the style says and 0x81 turns it round. */
function toggle(value: number, styled: boolean): boolean {
  if (value === 0x80) return styled;
  return value === 0x81 ? !styled : value !== 0;
}

/** `styled` is what the paragraph's style gives. */
export function applyCharacter(
  to: DocCharacter,
  styled: DocCharacter,
  view: DataView,
  at: number,
  length: number,
): void {
  for (const sprm of sprms(view, at, length)) applyCharacterSprm(to, styled, sprm);
}

function applyCharacterSprm(to: DocCharacter, styled: DocCharacter, { code, view, at, size }: Sprm): void {
  const byte = view.getUint8(at);
  switch (code) {
    case 0x0835:
      to.bold = toggle(byte, styled.bold);
      break;
    case 0x0836:
      to.italic = toggle(byte, styled.italic);
      break;
    case 0x083c:
      to.hidden = toggle(byte, styled.hidden);
      break;
    case 0x0800:
      to.deleted = byte !== 0;
      break;
    case 0x0855:
      to.special = byte !== 0;
      break;
    case 0x4a43:
      to.size = Math.min(Math.max(view.getUint16(at, true) / 2, 0.5), 200);
      break;
    case 0x4a4f:
      to.font = view.getUint16(at, true);
      break;
    case 0x2a42:
      to.color = oldColor(byte);
      break;
    case 0x6870:
      to.color = docColor(view, at);
      break;
    case 0x2a0c:
      to.shaded = byte !== 0;
      break;
    case 0xca71:
      to.shaded = size >= 8 && view.getUint8(at + 7) !== 0xff;
  }
}
