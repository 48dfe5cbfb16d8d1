// Pixels in memory, the form in which pages and pictures are handed around.

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** 1: grey, 3: red, green, blue. */
  readonly channels: 1 | 3;
  /** Rows from the top without padding: width × channels bytes each. */
  readonly data: Uint8Array;
}
