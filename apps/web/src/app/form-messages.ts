// What a form says about a value that its schema refuses, in plain sentences.
import type { z } from 'zod';

export function issueMessage(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_small':
      return Number(issue.minimum) <= 1 ? 'Fill this in.' : `Use at least ${issue.minimum} characters.`;
    case 'too_big':
      return `Use at most ${issue.maximum} characters.`;
    case 'invalid_format':
      return issue.format === 'email' ? 'This is not an e-mail address.' : 'This has not the right form.';
    case 'invalid_type':
      return 'Fill this in.';
    case 'custom':
      return issue.message;
    default:
      return 'This is not valid.';
  }
}

/** The first message by field. */
export function messagesByField(issues: readonly z.core.$ZodIssue[]): Record<string, string> {
  const messages: Record<string, string> = {};
  for (const issue of issues) {
    const field = String(issue.path[0] ?? '');
    messages[field] ??= issueMessage(issue);
  }
  return messages;
}
