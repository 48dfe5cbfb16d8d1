// Markdown → document, by way of its HTML: both mean the same headings, lists, links and tables.
import type { ReadResult } from '@vitae/schema';
import { Marked } from 'marked';
import { catchProblem } from '../catch-problem.ts';
import { setPages } from '../flow/set-pages.ts';
import { htmlFlow } from '../html/read-html.ts';
import type { ReadContext } from '../read-context.ts';
import { decodeText } from '../text/decode-text.ts';

/** Lines that start a paragraph right after each other stay lines: people write contact data so. */
const markdown = new Marked({ gfm: true, breaks: true, async: false });

export function readMarkdown(bytes: Uint8Array, context: ReadContext, encoding?: string): Promise<ReadResult> {
  const text = withoutFrontMatterFences(decodeText(bytes, encoding).text);
  return catchProblem(async () => {
    const html = await markdown.parse(text);
    return setPages({ ...htmlFlow(html, context), format: 'md' }, context);
  });
}

/** Front matter holds name and title in many templates: it is kept as lines, without its fences. */
function withoutFrontMatterFences(text: string): string {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text);
  return match?.[1] === undefined ? text : `${match[1]}\n\n${text.slice(match[0].length)}`;
}
