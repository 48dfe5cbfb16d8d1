// Which kind of structured CV a text is, told from its start.

export type StructuredFormat = 'json-resume' | 'hr-open' | 'europass';

/** `head` is the start of the file, decoded. Undefined for any other text, also for other JSON or XML. */
export function structuredFormat(head: string): StructuredFormat | undefined {
  if (/^\s*\{/.test(head)) return jsonFormat(head);
  const root =
    /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:\w+:)?(SkillsPassport|Europass|Candidate)\b([^>]*)/.exec(
      head,
    );
  return root !== null && (root[1] === 'SkillsPassport' || /europass/i.test(root[2] ?? '')) ? 'europass' : undefined;
}

function jsonFormat(head: string): StructuredFormat | undefined {
  const has = (key: string, value: string): boolean => new RegExp(`"${key}"\\s*:\\s*${value}`).test(head);
  if (has('SkillsPassport', '\\{')) return 'europass';
  if (has('basics', '\\{')) return 'json-resume';
  if (has('\\$schema', '"[^"]*(jsonresume|resume-schema)')) return 'json-resume';
  const person = has('person', '\\{') && (has('communication', '\\{') || has('formattedName', '"'));
  return person && (has('profiles', '[[{]') || has('given', '"') || has('family', '"')) ? 'hr-open' : undefined;
}
