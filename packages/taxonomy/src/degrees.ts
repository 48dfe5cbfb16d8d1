// Degrees by language, with their ISCED 2011 level.
import { foldWord } from './fold-word.ts';
import { byScript } from './latin-pattern.ts';

interface DegreeForm {
  readonly level: number;
  readonly pattern: RegExp;
}

/** Matched on folded text; the order matters: longer and higher forms first. */
const DEGREES: readonly DegreeForm[] = [
  {
    level: 8,
    pattern:
      /(?<![\p{L}\p{N}])(?:ph\.? ?d\.?|d\.? ?phil\.?|doctor(?:ate)?(?: of [a-z]+)?|doctorat|doctorado|doutorado|doutoramento|dottorato|doktor(?:at|grad|and)?|promotion|dr\. ?(?:rer|phil|med|ing|iur|oec)[a-z. ]*|edd|ed\.d\.?|dba|habilitation|tohtori|доктор|кандидат(?: [а-я]+)? наук|phd|m\.?d\.?|j\.?d\.?|dnp|pharm\.?d\.?|d\.?v\.?m\.?|d\.?d\.?s\.?)(?![a-z])|دكتوراه|דוקטור|पीएचडी|博士|박사|διδακτορ|aspirantur|аспирант/u,
  },
  {
    level: 7,
    pattern:
      /(?<![\p{L}\p{N}])(?:master(?:'?s)?(?: degree)?(?: of [a-z]+)?|mastergrad|masterexamen|masterprov|masters|m\.? ?sc?\.?|m\.? ?a\.?|mba|m\.b\.a\.?|m\.? ?eng\.?|meng|m\.? ?ed\.?|m\.?phil\.?|m\.?tech\.?|mfa|mph|mpa|msw|msn|llm|ll\.m\.?|m\.?com\.?|mres|march|m\.?arch|mca|diplom-[a-z]+|diplom(?:ingenieur|kaufmann|informatiker)?|diplomi-insinoori|dipl\.?-? ?(?!ome d['’]etat)[a-z]*\.?|magister|staatsexamen|maestria|master universitario|mestrado|mestre|laurea magistrale|laurea specialistica|magistrale|mastere|diplome d'ingenieur|ingenieur diplome|dea|dess|magistr|ing\.|maisteri|diplomi-insinoori|yuksek lisans|kandidatexamen?|магистр|магістр|специалист|specjalista|mgr|civilingenj\w*|civilingenior|cand\.? ?[a-z]+|sivilingenior|hovedfag|doctorandus|drs|postgraduate|pg ?dip(?:loma)?|pgce|post ?graduate)(?![a-z])|ماجستير|מוסמך|תואר שני|मास्टर|एम\. ?(?:एस ?सी|एड|कॉम|टेक|बी ?ए|ए|फिल)?\.?|स्नातकोत्तर|硕士|碩士|修士|석사|μεταπτυχιακ/u,
  },
  {
    level: 6,
    pattern:
      /(?<![\p{L}\p{N}])(?:bachelor(?:'?s)?(?: degree)?(?: of [a-z]+)?|bachelorgrad|kandidateksamen|forskollararexamen|lararexamen|sjukskoterskeexamen|(?:restonomi|tradenomi|insinoori)(?: \(amk\))?|sosionomi|sairaanhoitaja \(amk\)|bachelors|b\.? ?sc?\.?|b\.? ?a\.?|b\.? ?eng\.?|beng|b\.?tech\.?|b\.?e\.?|b\.? ?ed\.?|bba|b\.b\.a\.?|bfa|bsn|llb|ll\.b\.?|b\.?com\.?|bca|b\.?arch\.?|bphil|mbbs|licence|licenciatura|licenciad[oa]|licenciate|grado|ingenieria|bacharel(?:ado)?|sarjana(?: terapan)?|graduacao|laurea(?: triennale)?|laurea di primo livello|licencjat|inzynier|bakalar|bc\.|kandidat(?:grad)?|kandidaatti|lisans|бакалавр|diploma de grado|undergraduate(?: degree)?|honours degree|fachwirt|meister(?:brief)?|wo|hbo|doctoraal|yrkesexamen|hogskoleexamen|professionsbachelor|diplomatura|tecnologo|a\.?b\.?)(?![a-z])|بكالوريوس|ليسانس|תואר ראשון|בוגר|स्नातक|बी\. ?(?:एस ?सी|एड|कॉम|टेक|ए|ई)?\.?|学士|學士|本科|학사|πτυχιο|degree in/u,
  },
  {
    level: 5,
    pattern:
      /(?<![\p{L}\p{N}])(?:associate(?:'?s)?(?: degree)?(?: of [a-z]+)?|a\.? ?a\.? ?s?\.?|a\.s\.?|foundation degree|hnd|hnc|higher national (?:diploma|certificate)|bts|dut|deug|deust|tecnico superior|cfgs|tecnologo|on lisans|ahli madya|technician diploma|higher diploma|advanced diploma|vos|diplomovany specialista|associate)(?![a-z])|大专|专科|短期大学|準学士|전문학사/u,
  },
  {
    level: 3,
    pattern:
      /(?<![\p{L}\p{N}])(?:high school(?: diploma)?|secondary(?: school)?(?: diploma)?|ged|a-?levels?|gcses?|international baccalaureate|ib diploma|abitur|fachabitur|allgemeine hochschulreife|hochschulreife|matura|maturita|baccalaureat|bac(?: [a-z]{1,4})?|bachillerato|sma(?: negeri)?|smk(?: negeri)?|sekolah menengah (?:atas|kejuruan)|ensino medio|ensino secundario|maturita|diploma di maturita|vwo|havo|mbo(?:[ -](?:niveau )?\d)?|vmbo|studentexamen|gymnasieexamen|gymnasieeksamen|svendebrev|svenneprov|svennebrev|fagbrev|gesallenbrev|yrkestutkinto|ammattitutkinto|vyucni list|vyuceni|gesellenbrief|facharbeiterbrief|maturitat|studentereksamen|hf|stx|ylioppilas|lise|matriculation|hsc|ssc|apprenticeship|ausbildung|berufsausbildung|lehre|realschulabschluss|mittlere reife|hauptschulabschluss|formacion profesional|cap|bep|среднее(?: общее)? образование|полное среднее|technikum|liceum|vyuni list|leaving certificate|ba[ck]calaureat)(?![a-z])|ثانوية|בגרות|हाई स्कूल|高中|高等学校|고등학교|απολυτηριο/u,
  },
  {
    level: 4,
    pattern:
      /(?<![\p{L}\p{N}])(?:diploma|diplome d['’]etat|diplome|certificate|certification|certificat|certificado|zertifikat|postsecondary|bootcamp|diplom|nano-?degree|minor|major|certifikat|kurs|course|exchange|erasmus|licen[cs]e|fellowship|residency|internship|honou?rs|cum laude|studium|studies|degree|examen|tutkinto|exam|diplomi|abschluss|tecnico|tecnica|curso|corso|cursus|formation)(?![a-z])|دبلوم|диплом|курс|结业|修了|수료|δίπλωμα|διπλωμα/u,
  },
];

/** A degree in a text. */
export interface DegreeMatch {
  /** Offsets into the folded text; they fit the text itself when folding keeps its length. */
  readonly start: number;
  readonly end: number;
  /** ISCED 2011; 4 and below also for words that only hint at a degree ("diploma"). */
  readonly level: number;
}

/** Most texts name none: one look tells. */
const ANY_DEGREE = byScript(new RegExp(DEGREES.map(({ pattern }) => pattern.source).join('|'), 'u'));

/** The first degree named in a text, highest forms first. */
export function findDegree(text: string): DegreeMatch | undefined {
  const folded = foldWord(text);
  if (!ANY_DEGREE(folded).test(folded)) return undefined;
  for (const { level, pattern } of DEGREES) {
    const match = pattern.exec(folded);
    if (match !== null) return { start: match.index, end: match.index + match[0].length, level };
  }
  return undefined;
}

/** 0–1: how much a text reads like a degree. */
export function degreeLikelihood(text: string): number {
  if (text === '' || text.length > 160) return 0;
  const match = findDegree(text);
  if (match === undefined) return 0;
  return match.level === 4 ? 0.6 : match.end - match.start <= 2 ? 0.7 : 0.95;
}
