// Files of imports that are still to be sent: a closed tab can go on where it was.
import { createKeptRecords, type KeptRecords } from '../../app/kept-records.ts';

export interface KeptFile {
  /** The user who chose it: nobody else on this computer sends it. */
  owner: string;
  batchId: string;
  itemId: string;
  name: string;
  file: Blob;
}

export type KeptFiles = KeptRecords<KeptFile>;

export const createKeptFiles = (): KeptFiles => createKeptRecords('vitae-imports', 'itemId');
