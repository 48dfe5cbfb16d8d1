// Every way to hide text that we know of: found, told with its page, and kept out of text and profile.
import { describe, expect, it } from 'vitest';
import { parseBytes } from './parse-bytes.ts';
import { HIDDEN_IN_DOCX } from './testing/hidden-docx-tricks.ts';
import { HIDDEN_IN_FLOW } from './testing/hidden-flow-tricks.ts';
import { HIDDEN_IN_PDF } from './testing/hidden-pdf-tricks.ts';

const NOW = '2026-01-31';
const SHOWN = ['Ada Example', 'ada@example.org', 'Skills', 'TypeScript, PostgreSQL', 'Languages', 'German, English'];
/** Of the secret, and what is written without width. */
const HIDDEN = /hidden@|alchemy|[\u200b-\u200d\u2060]|[\u{e0000}-\u{e007f}]/iu;

describe('hidden text', () => {
  it.each([...HIDDEN_IN_PDF, ...HIDDEN_IN_DOCX, ...HIDDEN_IN_FLOW])('$what', async ({ name, bytes, page }) => {
    const outcome = await parseBytes(bytes, { name, ocr: 'never', now: NOW });
    if (!outcome.ok) throw new Error(outcome.problem.detail);
    const { result } = outcome;
    expect(result.findings).toContainEqual(expect.objectContaining({ code: 'read.hidden-text', page }));
    expect(result.text.text).not.toMatch(HIDDEN);
    expect(JSON.stringify(result.profile)).not.toMatch(HIDDEN);
    for (const shown of SHOWN) expect(result.text.text).toContain(shown);
  });
});
