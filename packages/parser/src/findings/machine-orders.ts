// What orders to a language model or to an applicant tracking system look like, in the languages that we read most.

const ANY = '(?:\\s+(?:all|any|every|of|the|your|my|these|those|and))*';
const INSTRUCTIONS = '(?:instructions?|prompts?|rules|directions|directives|messages|commands|guidelines|criteria)';
const MACHINE =
  '(?:ai|llm|ats|chatgpt|gpt|language model|chatbot|(?:ai|automated) (?:system|recruiter|screener|assistant|model)s?)';
const PERSON = '(?:this|the) (?:candidate|applicant|resume|résumé|cv|profile)';

const PATTERNS: readonly string[] = [
  // Forget what you were told.
  `\\b(?:ignore|disregard|forget|override|bypass)${ANY}\\s+(?:previous|prior|above|earlier|preceding|existing|original)${ANY}\\s+${INSTRUCTIONS}`,
  `\\b(?:ignore|disregard|forget|override)\\s+(?:all\\s+)?your(?:\\s+(?:previous|prior|original))?\\s+${INSTRUCTIONS}`,
  '\\b(?:ignore|disregard|forget)\\s+(?:everything|anything|all)\\s+(?:above|before|previously|you were told|you have been told)',
  // Be somebody else.
  `\\byou are (?:now )?(?:an? |the )?${MACHINE}\\b`,
  '\\bas an? (?:ai )?(?:language model|ai model|ai assistant|llm),? (?:you|please|i must|rate|rank|score)',
  // Dear machine.
  `\\b(?:dear|note to(?: the| any| all)?|attention(?: to)?(?: the| any| all)?|message (?:for|to)(?: the| any| all)?|instructions? (?:for|to)(?: the| any| all)?) ${MACHINE}\\b`,
  `\\bif you are (?:an? )?${MACHINE}\\b`,
  // Judge this way.
  `\\b(?:rate|rank|score|mark|recommend|shortlist|select|approve|accept|hire) ${PERSON}(?: (?:as|highly|first|10|100|at the top|for (?:an? |the )?(?:interview|job|role|position)|with the (?:highest|maximum)|the (?:best|top))|\\s*[.!])`,
  `\\b(?:always|must|only) (?:rate|rank|score|mark|recommend|shortlist|select|approve|hire) ${PERSON}`,
  // Marks of prompts.
  '(?:^|[\\s[<#*])system (?:prompt|message|instructions?)\\s*(?:[:\\]>]|begins?)',
  '\\b(?:reveal|print|repeat|output|show|override|ignore) (?:your |the )?(?:system|developer|hidden) (?:prompt|instructions)',
  '\\[/?inst\\]',
  '<\\|(?:im_start|im_end|system|user|assistant|endoftext)\\|>',
  '<</?sys>>',
  // Forget what you were told, in other languages.
  '\\b(?:ignorier(?:e|en sie|t)|vergiss|vergessen sie|missachte)\\s+(?:alle\\s+|die\\s+|deine\\s+|ihre\\s+)*(?:vorherigen|bisherigen|vorigen|früheren|obigen)\\s+(?:anweisungen|befehle|regeln|anleitungen|instruktionen)',
  '\\b(?:ignore[rz]?|oublie[rz]?)\\s+(?:toutes?\\s+|tous\\s+|les\\s+|vos\\s+|tes\\s+)*(?:instructions|consignes|directives|règles)\\s+(?:précédentes|antérieures|ci-dessus)',
  '\\b(?:ignor[ae]n?|olvid[ae]n?)\\s+(?:todas?\\s+|las\\s+|tus\\s+|sus\\s+)*(?:instrucciones|órdenes|reglas|indicaciones)\\s+(?:anteriores|previas)',
  '\\b(?:ignor[ae]m?|esqueç?a)\\s+(?:todas?\\s+|as\\s+|suas\\s+)*(?:instruções|ordens|regras)\\s+(?:anteriores|prévias|acima)',
  '\\b(?:ignora(?:te|re)?|dimentica)\\s+(?:tutte\\s+|le\\s+|tue\\s+)*(?:istruzioni|regole|indicazioni)\\s+(?:precedenti|sopra)',
  '\\b(?:negeer|vergeet)\\s+(?:alle\\s+|de\\s+|je\\s+)*(?:vorige|eerdere|voorgaande|bovenstaande)\\s+(?:instructies|opdrachten|regels)',
  '\\b(?:zignoruj|ignoruj|zapomnij)\\s+(?:wszystkie\\s+|o\\s+)*(?:poprzednie|wcześniejsze|powyższe)\\s+(?:instrukcje|polecenia|zasady)',
  '(?:игнорируй(?:те)?|забудь(?:те)?)\\s+(?:все\\s+)?(?:предыдущие|прежние|указанные выше)\\s+(?:инструкции|указания|команды|правила)',
  '(?:忽略|无视|無視|忘记|忘掉)(?:你)?(?:之前|先前|以上|上述|前面)?(?:的)?(?:所有|全部|一切)?(?:之前|先前|以上|上述|前面)?(?:的)?(?:指令|指示|提示|说明|規則|规则)',
  '(?:以前|これまで|上記|前)の(?:すべての|全ての)?(?:指示|命令|プロンプト)を(?:すべて)?(?:無視|忘れ)',
];

const ORDER = new RegExp(PATTERNS.join('|'), 'giu');
/**
 * One of these stands in every order, in small letters; most documents hold none of them, and looking for a few beginnings of words is
 * much faster than looking for the whole patterns. The last two are letters that match a plain s and k.
 */
const TRIGGER =
  /\b(?:z?ignor|disregard|forget|override|bypass|you are (?:now )?(?:an? |the )?(?:a[it]|auto|llm|chat|gpt|language)|as an? (?:ai|language|llm)|(?:dear|note to|attention(?: to)?|message (?:for|to)|instructions? (?:for|to))(?: the| any| all)? (?:a[it]|auto|llm|chat|gpt|language)|(?:rate|rank|score|mark|recommend|shortlist|select|approve|accept|hire) th(?:is|e) |system (?:prompt|message|instruction)|(?:developer|hidden) (?:prompt|instructions)|inst\]|sys>|vergiss|vergessen|missachte|oublie|olvid|esque|dimentica|negeer|vergeet|zapomnij)|<\||игнорируй|забудь|忽略|无视|無視|忘|(?:指示|命令|プロンプト)を|\u017f|\u212a/;

/** Of a document that is nothing but orders, these are enough. */
const MOST = 20;

/** Where orders stand, by offsets. */
export function findOrders(text: string): { start: number; end: number }[] {
  const plain = text.replaceAll('\n', ' ');
  if (!TRIGGER.test(plain.toLowerCase())) return [];
  return [...plain.matchAll(ORDER)].slice(0, MOST).map((match) => {
    const lead = match[0].length - match[0].trimStart().length;
    return { start: match.index + lead, end: match.index + match[0].length };
  });
}
