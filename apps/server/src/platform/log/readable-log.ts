// Log lines for a person at a terminal; programs that read the log get JSON.
import type { DestinationStream } from 'pino';
import { z } from 'zod';

const Line = z.looseObject({ level: z.string(), time: z.string(), msg: z.string().optional() });

const COLOURS: Readonly<Record<string, string>> = { warn: '\u001b[33m', error: '\u001b[31m', fatal: '\u001b[31m' };
const RESET = '\u001b[0m';
const DIM = '\u001b[2m';

export function readableDestination(write: (text: string) => void): DestinationStream {
  return { write: (json) => write(toReadable(json)) };
}

/** `04:12:01 warn  What happened  {"count":3}`; whatever is no log line stays as it is. */
export function toReadable(json: string): string {
  const parsed = Line.safeParse(parseJson(json));
  if (!parsed.success) return json;
  const { level, time, msg = '', err, ...rest } = parsed.data;
  const details = Object.keys(rest).length === 0 ? '' : `  ${DIM}${JSON.stringify(rest)}${RESET}`;
  const error = err === undefined ? '' : `\n${indent(JSON.stringify(err, null, 2))}`;
  const colour = COLOURS[level] ?? '';
  return `${DIM}${time.slice(11, 19)}${RESET} ${colour}${level.padEnd(5)}${colour === '' ? '' : RESET} ${msg}${details}${error}\n`;
}

const indent = (text: string): string => text.replaceAll('\\n', '\n').replace(/^/gm, '    ');

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
