// Ids that grow with time, so that new rows land at the end of an index.
import { v7 } from 'uuid';

/** A UUIDv7. */
export const newId = (): string => v7();
