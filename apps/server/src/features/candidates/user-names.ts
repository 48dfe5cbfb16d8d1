/** User id → the name to show. */
export type UserNames = (userIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;
