// What we use of fontkit, which has no types of its own.
declare module 'fontkit' {
  export interface Font {
    /** Code points that have a glyph. */
    readonly characterSet: readonly number[];
  }
  export function create(file: Uint8Array): Font;
}
