// Sizes, colours and distances of the printed CV. Points; contrast of every colour on white is at least 4.5 to 1.

export const PAGE = { width: 595.28, height: 841.89, left: 56, right: 56, top: 54, bottom: 60 } as const;
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;
/** Last y of the text; the page number stands below. */
export const TEXT_BOTTOM = PAGE.height - PAGE.bottom;

export const INK = '#1c1f24';
export const QUIET = '#565c66';
export const ACCENT = '#1f4e79';
export const RULE = '#c3ccd6';

export const SIZES = { name: 23, label: 11.5, contact: 9, heading: 11.5, body: 9.75, foot: 8 } as const;
/** Of a line, as a multiple of the size. */
export const LEADING = 1.42;
export const BULLET_INDENT = 12;
/** Room that the dates keep to the title on their left. */
export const DATE_GAP = 16;
export const SPACE = {
  label: 3,
  contact: 7,
  section: 15,
  rule: 4,
  afterRule: 6,
  entry: 9,
  paragraph: 2.5,
  bullet: 1.5,
} as const;
