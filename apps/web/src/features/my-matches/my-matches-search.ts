// What the jobs are compared with, as it stands in the address bar.
import { z } from 'zod';

/** `resume`: the one that was sent last when not given. */
export const MyMatchesSearch = z.object({ resume: z.uuid().optional().catch(undefined) });
export type MyMatchesSearch = z.infer<typeof MyMatchesSearch>;
