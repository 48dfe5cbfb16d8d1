// A level of the Common European Framework, where a text is one and nothing else.
import { z } from 'zod';

const CefrLevel = z.enum(['A1', 'A2', 'B1', 'B2', 'C1', 'C2']);

export function cefrOf(text: string | undefined): z.infer<typeof CefrLevel> | undefined {
  const parsed = CefrLevel.safeParse(text?.trim().toUpperCase());
  return parsed.success ? parsed.data : undefined;
}
