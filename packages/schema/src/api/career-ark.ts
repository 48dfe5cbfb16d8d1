// The CV import of the first requirement document, with its own field names.
import { z } from 'zod';

const texts = z.array(z.string());

/** Every field is always there; what a CV doesn't say is an empty text or an empty list. */
export const CareerArkData = z.object({
  personal_info: z.object({
    name: z.string(),
    email: z.string(),
    phone: z.string(),
    location: z.string(),
    linkedin: z.string(),
    portfolio: z.string(),
    summary: z.string(),
  }),
  work_experience: z.array(
    z.object({
      /** The same for the same company, title and start, in whatever CV they stand. */
      id: z.string(),
      company: z.string(),
      title: z.string(),
      /** `MMM YYYY`; `YYYY` where a CV names no month; empty where it names no date. */
      start_date: z.string(),
      /** As the start, or `Present`. */
      end_date: z.string(),
      location: z.string(),
      description: texts,
      skills: texts,
    }),
  ),
  education: z.array(
    z.object({
      id: z.string(),
      institution: z.string(),
      degree: z.string(),
      field: z.string(),
      start_date: z.string(),
      end_date: z.string(),
      location: z.string(),
      description: texts,
    }),
  ),
  skills: texts,
  projects: z.array(
    z.object({ id: z.string(), name: z.string(), date: z.string(), description: texts, technologies: texts }),
  ),
  certifications: z.array(
    z.object({ id: z.string(), name: z.string(), issuer: z.string(), year: z.string(), expiry: z.string() }),
  ),
  languages: z.array(z.object({ language: z.string(), proficiency: z.string() })),
});
export type CareerArkData = z.infer<typeof CareerArkData>;

/** Who read the CV: an assistant, the two passes of old, or the engine of this server. */
export const CareerArkMethod = z.enum(['assistant', 'legacy', 'local']);
export type CareerArkMethod = z.infer<typeof CareerArkMethod>;

export const CareerArkTask = z.object({ taskId: z.string() });
export type CareerArkTask = z.infer<typeof CareerArkTask>;

export const CareerArkStatusQuery = z.object({ taskId: z.uuid() });

export const CareerArkStatus = z.object({
  taskId: z.string(),
  status: z.enum(['pending', 'processing', 'completed', 'failed']),
  /** 0–100; 100 at any end. */
  progress: z.number().min(0).max(100),
  stage: z.string(),
  data: CareerArkData.optional(),
  method: CareerArkMethod.optional(),
  /** A plain sentence. */
  error: z.string().optional(),
});
export type CareerArkStatus = z.infer<typeof CareerArkStatus>;

export const CareerArkReply = z.object({
  success: z.literal(true),
  cv_id: z.string(),
  data: CareerArkData,
  method: CareerArkMethod,
});
export type CareerArkReply = z.infer<typeof CareerArkReply>;

/** For the caller: whether `/cv/assistant` has an assistant behind it, and what happens when that fails. */
export const CareerArkFlags = z.object({
  use_assistant_processing: z.boolean(),
  fallback_enabled: z.boolean(),
  max_retries: z.int().min(0),
  rollout_percentage: z.number().min(0).max(100),
});
export type CareerArkFlags = z.infer<typeof CareerArkFlags>;
