// Words that stand above the columns of a table of degrees, certificates or awards.
import { fold } from '../text/fold.ts';

export type ColumnKind = 'name' | 'organisation' | 'date' | 'area' | 'score' | 'other';

/** Folded; what a name or an organisation is called depends on the section, the column is the same. */
const TITLES: Readonly<Record<ColumnKind, string>> = {
  name: 'degree|standard|class|degrees|qualification|qualifications|course|course name|name of course|exam|examination|programme|program|degree/certificate|degree/course|course/degree|degree/exam|certificate|certificate name|certification|license|licence|license/certification|award|award name|prize|honor|honour|title|name|training|diploma|abschluss|ausbildung|zertifikat|kurs|auszeichnung|preis|bezeichnung|qualifikation|schulung|weiterbildung|lehrgang|diplome|certificat|certification|prix|distinction|intitule|titulo|titulacion|curso|certificado|premio|estudios|titolo|titolo di studio|corso|certificato|certificazione|opleiding|certificaat|cursus|prijs|dyplom|certyfikat|nagroda|stopien|grau|examen|examination|certifikat|utmarkelse|utbildning|derece|sertifika|odul|uddannelse|grad|tutkinto|学位|学历|证书|證書|奖项|学歴|資格|资格证书',
  organisation:
    'institution|institute|institution name|institute name|name of institution|name of institute|name of the institution|name of the institute|name of school|name of college|name of the school|name of the college|school|school/college|college|college/school|college/university|institute/school|university|university/college|university/board|board|board/university|institution/board|issuer|issued by|issuing body|issuing authority|issuing organisation|issuing organization|awarding body|awarded by|granted by|presented by|provider|offered by|organisation|organization|authority|awarder|einrichtung|institut|hochschule|schule|universitat|bildungseinrichtung|anbieter|aussteller|ausgestellt von|verliehen von|veranstalter|etablissement|ecole|organisme|universite|delivre par|institucion|centro|universidad|entidad|organismo|expedido por|emisor|otorgado por|istituto|ente|istituzione|universita|rilasciato da|instelling|instituut|uitgever|organisatie|uczelnia|szkola|instytucja|wystawca|organizator|instituicao|universidade|emissor|entidade|larosate|skola|utfardare|arrangor|universitet|kurum|okul|universite|uddannelsessted|oppilaitos|学校|院校|颁发机构|發證機構|学校名|発行機関',
  date: 'year|years|date|dates|period|duration|year of passing|passing year|year of completion|completion year|graduation year|completed|issued|issue date|date issued|date obtained|obtained|jahr|zeitraum|datum|zeit|annee|annees|periode|ano|anos|fecha|periodo|anno|data|jaar|rok|lata|okres|ar|period|tid|yil|tarih|donem|vuosi|年份|时间|時間|日期|取得日|年月',
  area: 'subject|subjects|major|specialization|specialisation|field|field of study|stream|branch|discipline|fachrichtung|studiengang|fach|schwerpunkt|filiere|specialite|domaine|especialidad|area|kierunek|specjalnosc|richting|inriktning|bolum|alan|专业|專業|専攻',
  score:
    'percentage|percent|%|% of marks|cgpa|gpa|grade|grades|marks|score|result|division|percentage/cgpa|cgpa/percentage|cgpa/%|%/cgpa|marks (%)|percentage (%)|note|abschlussnote|mention|nota|calificacion|voto|votazione|cijfer|ocena|betyg|not|not ortalamasi|成绩|成績',
  other:
    's.no|s. no|s.no.|s. no.|sr. no|sr. no.|sr.no.|sl. no|sl. no.|#|no|no.|nr.|id|credential id|credential|reference|ref|ref.|number|certificate no|certificate no.|certificate number|license number|licence number|nummer|numero|code|expiry|expires|expiry date|valid until|expiration|gultig bis|status|remarks|location|place|city|country|ort|lieu|ville|ciudad|luogo|plaats|miejsce|序号',
};

const LONGEST = 26;
const KINDS = new Map<string, ColumnKind>();
for (const kind of ['other', 'score', 'area', 'date', 'organisation', 'name'] as const)
  for (const title of TITLES[kind].split('|')) KINDS.set(title, kind);

/** What stands in the column below; undefined for text that is no such title. */
export function columnKind(text: string): ColumnKind | undefined {
  if (text.length > LONGEST) return undefined;
  return KINDS.get(
    fold(text)
      .replace(/\s*\/\s*/g, '/')
      .replace(/[\s:]+$/, ''),
  );
}
