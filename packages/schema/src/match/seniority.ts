// Ranks of work.
import { z } from 'zod';

/** From low to high: each is one step. */
export const SENIORITIES = ['trainee', 'junior', 'mid', 'senior', 'lead', 'head'] as const;
export const Seniority = z.enum(SENIORITIES);
export type Seniority = z.infer<typeof Seniority>;
