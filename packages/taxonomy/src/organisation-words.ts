// Words that employers and institutions carry in their names.
import { foldWord, lazySet } from './fold-word.ts';
import { byScript } from './latin-pattern.ts';

/** Of a company, in many countries; written at the end of its name. */
const LEGAL_FORMS =
  'inc incorporated corp corporation llc llp ltd limited plc co company gmbh ag kg ohg se mbh sa sas sarl eurl snc sl slu srl spa bv nv cv ab as asa aps oy oyj sro spol kft zrt doo ooo oao zao пао ооо зао ао тов ао sti as ltda lda eireli sagl pte pty pvt bhd kk gk ев ev eg ek eu';

const COMPANY: readonly string[] = [
  LEGAL_FORMS,
  'group holding holdings partners associates solutions technologies technology tech systems services consulting consultancy consultants software labs lab studio studios agency ventures capital bank insurance industries international global networks media digital interactive entertainment games pharmaceuticals pharma biotech energy motors airlines logistics enterprises foundation hospital clinic centre center medical healthcare health restaurant hotel hotels café cafe store stores shop market mall museum theatre theater library church council department ministry agency bureau institute laboratory laboratories laboratorium society association union federation club committee charity trust ngo network startup works team corps nonprofit non-profit army navy force police city county state government federal university college school academy',
  'firma gesellschaft stiftung verein krankenhaus klinik praxis werke werk unternehmen verlag behorde bundesamt landesamt amt gruppe agentur dienst dienste systeme losungen technik beratung',
  'societe entreprise groupe agence cabinet hopital clinique mairie ministere fondation association banque assurance assurances laboratoires institut editions boutique magasin studio conseil',
  'empresa grupo agencia hospital clinica ayuntamiento ministerio fundacion asociacion banco seguros laboratorios instituto editorial tienda estudio sociedad soluciones consultoria tecnologia servicios comercial',
  'empresa grupo agencia hospital clinica prefeitura ministerio fundacao associacao banco seguros instituto editora loja estudio solucoes consultoria tecnologia servicos',
  'azienda gruppo agenzia ospedale clinica comune ministero fondazione associazione banca assicurazioni istituto editore negozio studio societa soluzioni consulenza',
  'bedrijf groep bureau ziekenhuis kliniek gemeente ministerie stichting vereniging bank verzekeringen instituut uitgeverij winkel oplossingen advies',
  'spolka firma grupa agencja szpital klinika urzad ministerstwo fundacja stowarzyszenie bank instytut wydawnictwo sklep spolecnost nemocnice urad nadace banka ustav',
  'foretag aktiebolag grupp byra sjukhus klinik kommun stiftelse forening bank institut forlag selskab selskap gruppe bureau hospital sykehus kommune yhtio ryhma toimisto sairaala kunta saatio yhdistys pankki laitos',
  'perusahaan yayasan koperasi perkumpulan dinas kementerian rumah-sakit badan tbk persero',
  'sirket sirketi grup ajans hastane hastanesi bakanligi vakfi dernegi bankasi enstitusu belediyesi holding',
  'компания корпорация группа агентство больница клиника министерство фонд ассоциация банк институт издательство магазин студия завод компанія корпорація група агенція лікарня фонд асоціація інститут',
  'εταιρεια ομιλοσ νοσοκομειο κλινικη υπουργειο ιδρυμα συλλογοσ τραπεζα ινστιτουτο δημοσ',
  'شركة مجموعة مؤسسة وكالة مستشفى عيادة وزارة جمعية بنك معهد مصنع مكتب חברת קבוצת סוכנות בית משרד עמותת בנק מכון कंपनी समूह अस्पताल मंत्रालय संस्था बैंक संस्थान',
];

const CJK_COMPANY =
  /(?:有限公司|公司|集团|集團|株式会社|合同会社|有限会社|银行|銀行|医院|病院|协会|協會|基金会|科技|网络|研究所|研究院|財団|法人|工作室|主식회사|주식회사|회사|그룹|병원|은행|재단|협회|연구소|센터|机构|企业|ソリューションズ|システムズ|テクノロジーズ|テクノロジー|コミュニティ)/u;

const INSTITUTION: readonly string[] = [
  'university college school institute academy polytechnic faculty conservatory seminary univ mit ucla usc nyu caltech eth epfl bootcamp campus lyceum gymnasium highschool kindergarten',
  'universitat hochschule fachhochschule gymnasium schule realschule grundschule berufsschule akademie universitaet tu fh berufskolleg gesamtschule hauptschule kolleg technische',
  'universite ecole lycee iut insa ens hec polytechnique faculte institut college campus cnam epitech supinfo',
  'universidad escuela instituto colegio facultad politecnica academia conservatorio universitat politecnico',
  'universidade faculdade escola instituto colegio senai senac politecnico academia etec fatec',
  'universita scuola liceo istituto politecnico accademia facolta conservatorio',
  'universiteit hogeschool school academie lyceum college instituut roc vrije',
  'uniwersytet politechnika szkola akademia liceum technikum wydzial univerzita vysoka skola stredni uciliste prumyslova gymnazium fakulta akademie uceni',
  'universitet universitetet hogskola hogskolan høgskolen høyskole højskole skole skola gymnasium gymnasiet folkhogskola handelshøyskolen handelshogskolan universitetshospital ammattiopisto ammattikoulu videregaende erhvervsskole yrkesskola yliopisto ammattikorkeakoulu korkeakoulu lukio opisto koulu aalto akademi',
  'universitas institut politeknik sekolah akademi sma smk smp sman smkn madrasah pesantren',
  'universitesi universite lisesi okulu enstitusu fakultesi koleji akademisi meslek',
  'политехника політехніка техникум технікум мгту спбгэу ліцей казгу университет институт академия колледж школа лицей гимназия училище факультет вуз мгу спбгу университета університет академія коледж ліцей гімназія інститут',
  'πανεπιστημιο σχολη σχολειο λυκειο γυμνασιο πολυτεχνειο ινστιτουτο κολλεγιο ακαδημια',
  'جامعة كلية معهد مدرسة أكاديمية ثانوية אוניברסיטת אוניברסיטה מכללת מכללה בית-ספר תיכון טכניון विश्वविद्यालय महाविद्यालय विद्यालय संस्थान कॉलेज स्कूल अकादमी',
];

const CJK_INSTITUTION =
  /(?:大学|大學|学院|學院|学校|學校|高校|高中|高等学校|中学|大学院|專門學校|専門学校|研究院|대학교|대학원|대학|고등학교|학교|학원)/u;

const legalForms = lazySet([LEGAL_FORMS]);
const companyWords = lazySet(COMPANY);
const institutionWords = lazySet(INSTITUTION);

const WORD = byScript(/[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}]+)*/gu);

function words(text: string): string[] {
  const closed = text.includes('.') ? text.replace(/\b(\p{L})\.(?=\p{L}\.?)/gu, '$1') : text;
  const folded = foldWord(closed);
  return folded.match(WORD(folded)) ?? [];
}

/** 0–1: how much a short text reads like the name of an employer. */
export function companyLikelihood(text: string): number {
  if (text === '' || text.length > 120) return 0;
  if (CJK_COMPANY.test(text)) return 0.9;
  const set = companyWords();
  const list = words(text);
  const last = list.at(-1);
  if (last !== undefined && set.has(last)) return 0.85;
  return list.some((word) => set.has(word)) ? 0.65 : 0;
}

/** Whether a text ends as only a company's name does: "Northwind GmbH". */
export function endsWithLegalForm(text: string): boolean {
  return legalForms().has(words(text).at(-1) ?? '');
}

/** 0–1: how much a short text reads like the name of a school or university. */
export function institutionLikelihood(text: string): number {
  if (text === '' || text.length > 140) return 0;
  if (CJK_INSTITUTION.test(text)) return 0.9;
  const set = institutionWords();
  for (const word of words(text)) {
    if (set.has(word)) return 0.9;
    if (
      word.length > 9 &&
      /(?:universit|hochschule|hogeschool|gymnasi(?:um|e)|akademi|korkeakoulu|yliopisto|schule|skole|skola|college)/.test(
        word,
      )
    )
      return 0.85;
  }
  return 0;
}
