// What must not leave.
import { z } from 'zod';

export const SensitiveKind = z.enum(['NAME', 'EMAIL', 'PHONE', 'ADDRESS', 'LINK', 'BIRTHDATE', 'REFEREE']);
export type SensitiveKind = z.infer<typeof SensitiveKind>;

/** Found by whoever knows the document. `spans` are UTF-16 offsets into its text; other places of the same words are found here. */
export interface SensitiveValue {
  readonly kind: SensitiveKind;
  readonly text: string;
  readonly spans?: readonly { readonly start: number; readonly end: number }[];
}
