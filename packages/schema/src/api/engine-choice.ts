// What can be chosen to read a document.
import { z } from 'zod';

/** The local engine, a language model beside it where the local one is not sure, or the model first. */
export const EngineChoice = z.enum(['local', 'hybrid', 'llm']);
export type EngineChoice = z.infer<typeof EngineChoice>;
