// Text that speaks to a machine instead of a reader.
import type { Finding } from '@vitae/schema';
import type { Context } from '../context.ts';
import { extractAs } from '../evidence/extract.ts';

const ORDERS =
  /\b(?:ignore|disregard|forget|override)\s+(?:all\s+|any\s+|the\s+)?(?:previous|prior|above|earlier|preceding|your)\s+(?:instructions?|prompts?|rules|directions|messages)|\byou are (?:now )?(?:an? )?(?:ai|assistant|language model|llm|chatbot)\b|\b(?:system|developer) prompt\b|\b(?:as an ai|dear (?:ai|llm|chatgpt)|note to (?:ai|llm|ats|chatgpt))\b|\b(?:rate|rank|score|mark|recommend) (?:this|the) (?:candidate|applicant|resume|cv) (?:as |highly|first|10|the (?:best|top))/giu;

export function machineText(context: Context): Finding[] {
  return [...context.text.matchAll(ORDERS)].slice(0, 20).map((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const { places } = extractAs(context, [span], '', { method: 'machine-text', confidence: 1 });
    return {
      code: 'profile.machine-text',
      severity: 'warning' as const,
      message: 'This text gives orders to a machine that reads the document.',
      places,
    };
  });
}
