// A CV in, its profile and what to mend in it out, in one call.
import { z } from 'zod';
import { Finding } from '../finding.ts';

/** Characters of base64 for a document of 10 MB; larger ones are sent as a form. */
const MOST_BASE64 = 14_000_000;

export const ParseCvBody = z.object({
  /** The bytes of the document. */
  fileData: z.base64().min(1).max(MOST_BASE64),
  /** An ending or a media type, e.g. `pdf` or `application/pdf`: it names a document without a name. Its content tells what it is. */
  fileType: z.string().min(1).max(100),
  fileName: z.string().min(1).max(255).optional(),
});
export type ParseCvBody = z.infer<typeof ParseCvBody>;

export const ParseCvReply = z.object({
  /** The document that stays in the pool. */
  resumeId: z.string(),
  /** In the form of JSON Resume. */
  profileData: z.looseObject({ basics: z.looseObject({}) }),
  feedback: z.object({
    /** Values that a person should look at. */
    toCheck: z.int().min(0),
    /** What can be mended in the CV, and what is known of its reading. */
    findings: z.array(Finding),
  }),
});
export type ParseCvReply = z.infer<typeof ParseCvReply>;
