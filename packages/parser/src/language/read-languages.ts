/** ISO 639-1 of the languages whose headings, dates and words the parser knows; others are read by layout and by what needs no words. */
export const READ_LANGUAGES: readonly string[] =
  'ar cs da de el en es fi fr he hi it ja ko nl no pl pt ru sv tr uk zh'.split(' ');
