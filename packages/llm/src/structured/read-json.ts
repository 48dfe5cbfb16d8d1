// The text of an answer → JSON: as it is, out of a code block, or out of the prose around it.

export type ReadJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: string };

export function readJson(text: string): ReadJson {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return { ok: false, problem: 'The answer is empty.' };
  for (const candidate of [trimmed, fenced(trimmed), balanced(trimmed)]) {
    if (candidate === undefined) continue;
    const value = parsed(candidate);
    if (value !== undefined) return { ok: true, value };
  }
  return { ok: false, problem: problemOf(trimmed) };
}

/** Only objects: an answer is never a bare list, number or text. */
function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function fenced(text: string): string | undefined {
  return /```(?:json)?\s*\n?([\s\S]*?)```/i.exec(text)?.[1];
}

/** From the first brace to the one that closes it. */
function balanced(text: string): string | undefined {
  const start = text.indexOf('{');
  if (start < 0) return undefined;
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (quoted) {
      if (character === '\\') at++;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return text.slice(start, at + 1);
  }
  return undefined;
}

function problemOf(text: string): string {
  if (text.includes('{') && balanced(text) === undefined)
    return 'The JSON object is not closed: the answer was cut off.';
  return 'The answer holds no valid JSON object.';
}
