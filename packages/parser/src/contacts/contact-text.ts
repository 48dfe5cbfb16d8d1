// What a mail address, a web address or a phone looks like, for telling contacts from other words.

/** A mail address or a phone. */
export const CONTACT = /\S@\S|\+?\d[\d\s().-]{7,}/;

/** Each mail address, web address and phone within a line, with nothing but spaces around. */
export const EACH_CONTACT =
  /(?<=^|\s)(?:[^\s@]+@[^\s@]+|(?:https?:\/\/|www\.)\S+|(?:\+|\(?\d)[\d\s().-]{7,}\d)(?=\s|$)/g;
