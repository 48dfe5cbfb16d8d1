// The four factors of a match.
import { z } from 'zod';

export const FACTORS = ['skills', 'experience', 'education', 'location'] as const;
export const Factor = z.enum(FACTORS);
export type Factor = z.infer<typeof Factor>;
