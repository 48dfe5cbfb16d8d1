// What the job description extractor answers. A version that somebody changed may leave parts of it out.
import { JobContract, JobHours, JobSalary, Seniority, WorkArrangement } from '@vitae/schema';
import { z } from 'zod';

const Text = z.string().nullish();
const Num = z.number().nullish();
const one = <T extends z.ZodRawShape>(shape: T) => z.object(shape).nullish();
const kind = <T extends z.ZodType>(values: T) => one({ kind: values.nullish(), words: Text });

export const JobAnswer = z.object({
  title: Text,
  seniority: one({ level: Seniority.nullish(), words: Text }),
  min_years: one({ years: Num, words: Text }),
  max_years: one({ years: Num, words: Text }),
  skills: z.array(z.object({ name: Text, importance: z.enum(['must', 'nice']).nullish() })).nullish(),
  education: one({ level: z.int().min(0).max(8).nullish(), field: Text, required: z.boolean().nullish(), words: Text }),
  languages: z
    .array(
      z.object({
        name: Text,
        level: z.enum(['A1', 'A2', 'B1', 'B2', 'C1', 'C2']).nullish(),
        required: z.boolean().nullish(),
        words: Text,
      }),
    )
    .nullish(),
  place: one({ city: Text, country: Text }),
  arrangement: kind(WorkArrangement),
  salary: one({ min: Num, max: Num, currency: Text, period: JobSalary.shape.period.nullish(), words: Text }),
  contract: kind(JobContract),
  hours: kind(JobHours),
});
export type JobAnswer = z.infer<typeof JobAnswer>;
