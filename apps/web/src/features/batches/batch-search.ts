// What of the page of a batch travels in the address bar.
import { BatchBin } from '@vitae/schema/api';
import { z } from 'zod';

export const BatchSearch = z.object({ bin: BatchBin.optional().catch(undefined) });
export type BatchSearch = z.infer<typeof BatchSearch>;
