// What can be chosen to read a document.
import { z } from 'zod';

/** The local engine, a language model beside it where the local one is not sure, or the model first: asked once, or once for
 * the facts and once for the descriptions. */
export const EngineChoice = z.enum(['local', 'hybrid', 'llm', 'two-pass']);
export type EngineChoice = z.infer<typeof EngineChoice>;
