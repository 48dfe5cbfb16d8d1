// What the process ends with.

export const EXIT = {
  ok: 0,
  /** Something went wrong that is not the user's doing. */
  failure: 1,
  /** Wrong usage: an unknown option, a path that is not there. */
  usage: 2,
  /** Everything ran, but not every document could be read. */
  someUnread: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
