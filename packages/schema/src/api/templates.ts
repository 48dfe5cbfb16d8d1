// Extraction recipes: templates with immutable versions, of which one is the label `production`.
import { z } from 'zod';

const JsonSchema = z.record(z.string(), z.unknown());

/** What instructions may ask for in `{{…}}`; any other name becomes an empty text. */
export const TEMPLATE_VARIABLES = {
  today: 'the day, as 2026-11-28',
  language: 'the language of the document, as “en”; “unknown” where it can’t be told',
} as const;

/** What a version says; never changed once it is there. */
export const TemplateContent = z.object({
  /** May hold `{{variables}}`. */
  instructions: z.string().trim().min(1).max(20_000),
  schema: JsonSchema,
  grounded: z.boolean().default(true),
  redacted: z.boolean().default(true),
  parameters: z
    .object({
      temperature: z.number().min(0).max(2).optional(),
      topP: z.number().min(0).max(1).optional(),
      maxOutputTokens: z.int().min(1).max(1_000_000).optional(),
    })
    .default({}),
  limits: z
    .object({
      /** Milliseconds. */
      deadline: z.int().min(100).max(600_000).optional(),
      retries: z.int().min(0).max(10).optional(),
      repairs: z.int().min(0).max(3).optional(),
      /** Characters. */
      splitAbove: z.int().min(1_000).max(1_000_000).optional(),
    })
    .default({}),
});
export type TemplateContent = z.infer<typeof TemplateContent>;

export const TemplateId = z
  .string()
  .min(2)
  .max(60)
  .regex(/^[a-z][a-z0-9-]*$/);

export const TemplateStatus = z.enum(['draft', 'published', 'archived']);
export type TemplateStatus = z.infer<typeof TemplateStatus>;

export const TemplateSummary = z.object({
  id: z.string(),
  name: z.string(),
  purpose: z.string(),
  builtIn: z.boolean(),
  /** The version that is used; null when none is. */
  production: z.int().nullable(),
  latest: z.int(),
  updatedAt: z.string(),
});
export type TemplateSummary = z.infer<typeof TemplateSummary>;
export const TemplateList = z.object({ items: z.array(TemplateSummary) });

export const TemplateVersionInfo = z.object({
  version: z.int(),
  status: TemplateStatus,
  createdAt: z.string(),
  /** Null for built-in ones. */
  createdBy: z.string().nullable(),
  content: TemplateContent,
});
export type TemplateVersionInfo = z.infer<typeof TemplateVersionInfo>;

export const TemplateDetail = TemplateSummary.extend({ versions: z.array(TemplateVersionInfo) });
export type TemplateDetail = z.infer<typeof TemplateDetail>;
/** The newest first. */
export const TemplateVersionList = z.object({ items: z.array(TemplateVersionInfo) });

export const TemplateCreate = z.object({
  id: TemplateId,
  name: z.string().trim().min(1).max(120),
  purpose: z.string().trim().max(500),
  content: TemplateContent,
});
export type TemplateCreate = z.infer<typeof TemplateCreate>;

/** A new draft version. */
export const TemplateUpdate = z.object({
  name: z.string().trim().min(1).max(120).optional(),
  purpose: z.string().trim().max(500).optional(),
  content: TemplateContent,
});
export type TemplateUpdate = z.infer<typeof TemplateUpdate>;

export const TemplateVersionChoice = z.object({ version: z.int().min(1) });

/** What a provider would say to a schema, and what the instructions ask for, before it is saved. */
export const TemplateCheckRequest = TemplateContent.pick({ instructions: true, schema: true, grounded: true });
export type TemplateCheckRequest = z.infer<typeof TemplateCheckRequest>;
export const TemplateCheck = z.object({
  /** Empty when every provider takes the schema. `pointer`: a JSON pointer into it. */
  findings: z.array(z.object({ pointer: z.string(), message: z.string() })),
  /** Names in `{{…}}`. */
  variables: z.array(z.string()),
});
export type TemplateCheck = z.infer<typeof TemplateCheck>;

/** One version as a file, for another installation. */
export const TemplateFile = z.object({
  format: z.literal('vitae-template'),
  formatVersion: z.literal(1),
  id: TemplateId,
  name: z.string().trim().min(1).max(120),
  purpose: z.string().trim().max(500),
  content: TemplateContent,
});
export type TemplateFile = z.infer<typeof TemplateFile>;

/** A version, or content that was not saved yet. */
export const TemplateTestRequest = z
  .object({
    version: z.int().min(1).optional(),
    content: TemplateContent.optional(),
    resumeId: z.uuid(),
    /** Only shows what would be sent. */
    previewOnly: z.boolean().default(false),
  })
  .refine(({ version, content }) => (version === undefined) !== (content === undefined), {
    path: ['version'],
    message: 'Either a version or content.',
  });
export type TemplateTestRequest = z.infer<typeof TemplateTestRequest>;

export const TemplateTestResult = z.object({
  /** Exactly what a provider is sent. */
  sent: z.object({
    instructions: z.string(),
    documents: z.array(z.string()),
    placeholders: z.array(z.string()),
    /** In the subset that every provider takes. */
    schema: JsonSchema,
  }),
  /** Null for a preview. */
  run: z
    .object({
      ok: z.boolean(),
      message: z.string().nullable(),
      value: z.unknown(),
      /** JSON pointers of what the document doesn't say, with the reason. */
      marked: z.array(z.object({ pointer: z.string(), status: z.string() })),
      /** JSON pointers of what was found in it. */
      found: z.array(z.string()),
      lost: z.array(z.string()),
      provider: z.string().nullable(),
      model: z.string().nullable(),
      inputTokens: z.int(),
      outputTokens: z.int(),
      cost: z.number().nullable(),
      milliseconds: z.number(),
    })
    .nullable(),
  /** What else is known of the document, in the shape of the template; null for a preview. Each is null where it has nothing to say. */
  beside: z
    .object({
      /** What the local engine reads. */
      local: z.unknown(),
      /** What people entered or confirmed in the profile: the truth as far as it is known. */
      confirmed: z.unknown(),
    })
    .nullable(),
});
export type TemplateTestResult = z.infer<typeof TemplateTestResult>;
