// How long what was said to language models is kept.
import { z } from 'zod';

/** Days. What is older is deleted; 0 keeps nothing. Sealed at rest, and gone with the résumé. */
export const LlmKeeping = z.object({
  /** Answers, so that the same question costs nothing. With placeholders, where the template has them. */
  answerDays: z.int().min(0).max(90).default(30),
  /** Prompts and answers word for word, to find out what went wrong. */
  exchangeDays: z.int().min(0).max(30).default(0),
});
export type LlmKeeping = z.infer<typeof LlmKeeping>;

/** What was said in a call, one entry for each request that left. */
export const LlmExchanges = z.object({
  items: z.array(
    z.object({
      instructions: z.string(),
      messages: z.array(z.object({ role: z.enum(['user', 'assistant']), content: z.string() })),
      /** Null where none came. */
      answer: z.string().nullable(),
    }),
  ),
});
export type LlmExchanges = z.infer<typeof LlmExchanges>;
