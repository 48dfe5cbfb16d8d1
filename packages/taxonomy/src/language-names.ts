// Names of languages, in the languages that we read, and the words for how well they are spoken.
import { foldWord } from './fold-word.ts';

/** ISO 639-1 code, then the names: English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Nordic, Finnish, Czech, Turkish, Russian, Ukrainian, Greek, Arabic, Hebrew, Hindi, Chinese, Japanese, Korean. */
const NAMES: Readonly<Record<string, string>> = {
  en: 'inggris|bahasa inggris|anglicky|english|englisch|anglais|anglaise|inglés|inglês|inglese|engels|angielski|engelska|engelsk|englanti|angličtina|anglický jazyk|i̇ngilizce|ingilizce|английский|англійська|αγγλικά|الإنجليزية|الانجليزية|إنجليزي|אנגלית|अंग्रेज़ी|अंग्रेजी|英语|英語|英文|영어',
  de: 'jerman|bahasa jerman|německy|german|deutsch|allemand|alemán|alemão|tedesco|duits|niemiecki|tyska|tysk|saksa|němčina|německý jazyk|almanca|немецкий|німецька|γερμανικά|الألمانية|الالمانية|גרמנית|जर्मन|德语|德語|德文|ドイツ語|독일어',
  fr: 'prancis|bahasa prancis|francouzsky|french|französisch|français|francés|francês|francese|frans|francuski|franska|fransk|ranska|francouzština|francouzský jazyk|fransızca|французский|французька|γαλλικά|الفرنسية|צרפתית|फ़्रेंच|फ्रेंच|法语|法語|法文|フランス語|프랑스어|불어',
  es: 'spanyol|bahasa spanyol|španělsky|spanish|spanisch|espagnol|español|castellano|espanhol|spagnolo|spaans|hiszpański|spanska|spansk|espanja|španělština|i̇spanyolca|ispanyolca|испанский|іспанська|ισπανικά|الإسبانية|الاسبانية|ספרדית|स्पेनिश|西班牙语|西班牙語|西班牙文|スペイン語|스페인어',
  pt: 'portugis|bahasa portugis|portuguese|portugiesisch|portugais|portugués|português|portoghese|portugees|portugalski|portugisiska|portugisisk|portugali|portugalština|portekizce|португальский|португальська|πορτογαλικά|البرتغالية|פורטוגזית|पुर्तगाली|葡萄牙语|葡萄牙語|ポルトガル語|포르투갈어',
  it: 'italsky|italian|italienisch|italien|italiano|italiaans|włoski|italienska|italiensk|italia|italština|i̇talyanca|italyanca|итальянский|італійська|ιταλικά|الإيطالية|الايطالية|איטלקית|इतालवी|意大利语|義大利語|義大利文|イタリア語|이탈리아어',
  nl: 'belanda|bahasa belanda|dutch|niederländisch|holländisch|néerlandais|neerlandés|holandés|neerlandês|holandês|olandese|nederlands|niderlandzki|holenderski|nederländska|hollandsk|nederlandsk|hollanti|nizozemština|felemenkçe|hollandaca|нидерландский|голландский|нідерландська|ολλανδικά|الهولندية|הולנדית|डच|荷兰语|荷蘭語|オランダ語|네덜란드어',
  pl: 'polsky|polish|polnisch|polonais|polaco|polonês|polacco|pools|polski|polska|polsk|puola|polština|lehçe|польский|польська|πολωνικά|البولندية|פולנית|पोलिश|波兰语|ポーランド語|폴란드어',
  sv: 'swedish|schwedisch|suédois|sueco|svedese|zweeds|szwedzki|svenska|svensk|ruotsi|švédština|i̇sveççe|шведский|шведська|σουηδικά|السويدية|שוודית|स्वीडिश|瑞典语|スウェーデン語|스웨덴어',
  da: 'danish|dänisch|danois|danés|dinamarquês|danese|deens|duński|danska|dansk|tanska|dánština|danca|датский|данська|δανικά|الدنماركية|דנית|डेनिश|丹麦语|デンマーク語|덴마크어',
  no: 'norwegian|norwegisch|norvégien|noruego|norueguês|norvegese|noors|norweski|norska|norsk|norja|norština|norveççe|норвежский|норвезька|νορβηγικά|النرويجية|נורווגית|नॉर्वेजियन|挪威语|ノルウェー語|노르웨이어',
  fi: 'finnish|finnisch|finnois|finés|finlandés|finlandês|finlandese|fins|fiński|finska|finsk|suomi|finština|fince|финский|фінська|φινλανδικά|الفنلندية|פינית|फ़िनिश|芬兰语|フィンランド語|핀란드어',
  cs: 'česky|czech|tschechisch|tchèque|checo|tcheco|ceco|tsjechisch|czeski|tjeckiska|tjekkisk|tsjekkisk|tšekki|čeština|český jazyk|çekçe|чешский|чеська|τσεχικά|التشيكية|צכית|चेक|捷克语|チェコ語|체코어',
  sk: 'slovensky|slovak|slowakisch|slovaque|eslovaco|slovacco|slowaaks|słowacki|slovenčina|slovenština|slovakiska|slovakisk|slovakki|slovakça|словацкий|словацька|σλοβακικά',
  tr: 'turkish|türkisch|turc|turco|turks|turecki|turkiska|tyrkisk|turkki|turečtina|türkçe|турецкий|турецька|τουρκικά|التركية|טורקית|तुर्की|土耳其语|トルコ語|터키어',
  ru: 'rusia|bahasa rusia|rusky|russian|russisch|russe|ruso|russo|rosyjski|ryska|russisk|venäjä|ruština|rusça|русский|російська|ρωσικά|الروسية|רוסית|रूसी|俄语|俄語|ロシア語|러시아어',
  uk: 'ukrajinsky|ukrainian|ukrainisch|ukrainien|ucraniano|ucraino|oekraïens|ukraiński|ukrainska|ukrainsk|ukraina|ukrajinština|ukraynaca|украинский|українська|ουκρανικά|الأوكرانية|אוקראינית|यूक्रेनी|乌克兰语|ウクライナ語|우크라이나어',
  el: 'greek|griechisch|grec|griego|grego|greco|grieks|grecki|grekiska|græsk|gresk|kreikka|řečtina|yunanca|греческий|грецька|ελληνικά|اليونانية|יוונית|ग्रीक|希腊语|ギリシャ語|그리스어',
  ar: 'arab|bahasa arab|arabic|arabisch|arabe|árabe|arabo|arabski|arabiska|arabisk|arabia|arabština|arapça|арабский|арабська|αραβικά|العربية|ערבית|अरबी|阿拉伯语|阿拉伯語|アラビア語|아랍어',
  he: 'hebrew|hebräisch|hébreu|hebreo|hebraico|ebraico|hebreeuws|hebrajski|hebreiska|hebraisk|heprea|hebrejština|i̇branice|иврит|іврит|εβραϊκά|العبرية|עברית|हिब्रू|希伯来语|ヘブライ語|히브리어',
  hi: 'hindi|हिन्दी|हिंदी|хинди|الهندية|הינדי|印地语|ヒンディー語|힌디어',
  zh: 'tionghoa|bahasa mandarin|chinese|mandarin|mandarin chinese|cantonese|chinesisch|mandarin-chinesisch|chinois|mandarin|chino|chino mandarín|mandarín|chinês|mandarim|cinese|chinees|mandarijn|chiński|kinesiska|kinesisk|kiina|čínština|çince|китайский|китайська|κινεζικά|الصينية|סינית|मंदारिन|चीनी|中文|汉语|漢語|普通话|普通話|國語|粤语|粵語|中国語|北京語|중국어',
  ja: 'jepang|bahasa jepang|japanese|japanisch|japonais|japonés|japonês|giapponese|japans|japoński|japanska|japansk|japani|japonština|japonca|японский|японська|ιαπωνικά|اليابانية|יפנית|जापानी|日语|日語|日文|日本語|일본어',
  ko: 'bahasa korea|korean|koreanisch|coréen|coreano|koreaans|koreański|koreanska|koreansk|korea|korejština|korece|корейский|корейська|κορεατικά|الكورية|קוריאנית|कोरियाई|韩语|韓語|韩文|韓国語|한국어',
  vi: 'vietnamese|vietnamesisch|vietnamien|vietnamita|vietnamees|越南语|ベトナム語|베트남어|tiếng việt|вьетнамский',
  th: 'thai|thailändisch|thaï|tailandés|ภาษาไทย|泰语|タイ語|태국어',
  id: 'indonesia|indonesian|bahasa indonesia|indonesisch|indonésien|indonesio|印尼语|インドネシア語|인도네시아어',
  ms: 'melayu|malay|bahasa melayu|bahasa malaysia|malaiisch|malais|马来语',
  tl: 'tagalog|filipino|philippin',
  ro: 'romanian|rumänisch|roumain|rumano|romeno|rumeno|roemeens|rumuński|rumänska|rumænsk|română|румынский|румунська',
  hu: 'hungarian|ungarisch|hongrois|húngaro|ungherese|hongaars|węgierski|ungerska|ungarsk|unkari|maďarština|macarca|magyar|венгерский',
  bg: 'bulgarian|bulgarisch|bulgare|búlgaro|bulgaro|български|болгарский',
  sr: 'serbian|serbisch|serbe|serbio|serbo|serbski|serbiska|serbisk|српски|srpski|сербский',
  hr: 'croatian|kroatisch|croate|croata|chorwacki|kroatiska|kroatisk|hrvatski|хорватский',
  bs: 'bosnian|bosnisch|bosanski',
  sl: 'slovenian|slovene|slowenisch|slovenščina|slovène|esloveno',
  lt: 'lithuanian|litauisch|lituanien|lituano|litewski|litouws|litauiska|litauisk|lietuvių|литовский|литовська',
  lv: 'latvian|lettisch|letton|letón|łotewski|lets|lettiska|latviešu|латышский',
  et: 'estonian|estnisch|estonien|estonio|estoński|estniska|estisk|eesti|эстонский|viro',
  ca: 'valenciano|valencià|katalanisch|catalán|català|catalão|catalano',
  gl: 'galician|gallego|galego',
  eu: 'basque|euskera|euskara|vasco|baskisch',
  ga: 'irish|gaelic|gaeilge|irisch|irlandais|gaélique',
  br: 'breton|brezhoneg|bretonisch|bretón',
  oc: 'occitan|occità|okzitanisch',
  co: 'corsican|corse|korsisch',
  fy: 'frisian|friesisch|fries|frysk',
  lb: 'luxembourgish|luxemburgisch|luxembourgeois|lëtzebuergesch',
  mt: 'maltese|maltesisch|maltais|malti',
  fo: 'faroese|färöisch|føroyskt|færøysk',
  rm: 'romansh|rätoromanisch|romanche',
  yi: 'yiddish|jiddisch|ייִדיש|יידיש',
  ku: 'kurdish|kurdisch|kurde|kurdî|kürtçe|kurmanji|sorani|الكردية',
  ps: 'pashto|paschtu|پښتو|пушту',
  prs: 'dari',
  so: 'somali|somalisch|soomaali',
  ti: 'tigrinya|tigrinja|ትግርኛ',
  om: 'oromo',
  wo: 'wolof',
  ln: 'lingala',
  rw: 'kinyarwanda',
  lg: 'luganda',
  sn: 'shona',
  st: 'sesotho|sotho',
  nso: 'sepedi|northern sotho',
  tn: 'setswana|tswana',
  ts: 'tsonga|xitsonga',
  ve: 'venda|tshivenda',
  ny: 'chichewa|nyanja',
  mg: 'malagasy|malgache',
  bm: 'bambara',
  ff: 'fulani|fula|peul|pulaar',
  ak: 'twi|akan',
  ber: 'berber|tamazight|amazigh|kabyle|berbère',
  ht: 'haitian creole|créole haïtien|kreyòl|creole|créole|kreol',
  qu: 'quechua',
  gn: 'guarani|guaraní',
  ay: 'aymara',
  nah: 'nahuatl|náhuatl',
  mn: 'mongolian|mongolisch|монгол|монгольский',
  km: 'khmer',
  lo: 'lao|laotian',
  my: 'burmese|birmanisch',
  ceb: 'cebuano|bisaya',
  ilo: 'ilocano',
  jv: 'javanese|basa jawa',
  yue: '粤语|粵語|广东话|廣東話',
  or: 'odia|oriya|ओड़िया',
  as: 'assamese',
  bho: 'bhojpuri|भोजपुरी',
  sd: 'sindhi',
  kok: 'konkani',
  tk: 'turkmen|туркменский',
  ky: 'kyrgyz|киргизский',
  tg: 'tajik|таджикский',
  scn: 'sicilian|siciliano',
  rom: 'romani|romanes',
  cy: 'welsh|cymraeg',
  is: 'icelandic|isländisch|íslenska|islandsk',
  fa: 'persian|farsi|persisch|persan|persa|فارسی|الفارسية|פרסית|персидский|波斯语',
  ur: 'urdu|اردو|उर्दू|الأردية',
  bn: 'bengali|bangla|বাংলা|बंगाली',
  pa: 'punjabi|panjabi|ਪੰਜਾਬੀ|पंजाबी',
  gu: 'gujarati|ગુજરાતી|गुजराती',
  mr: 'marathi|मराठी',
  ta: 'tamil|தமிழ்|तमिल',
  te: 'telugu|తెలుగు|तेलुगु',
  kn: 'kannada|ಕನ್ನಡ|कन्नड़',
  ml: 'malayalam|മലയാളം|मलयालम',
  sa: 'sanskrit|संस्कृत',
  ne: 'nepali|नेपाली',
  si: 'sinhala|sinhalese',
  sw: 'swahili|kiswahili|suaheli',
  am: 'amharic',
  ha: 'hausa',
  yo: 'yoruba',
  ig: 'igbo',
  zu: 'zulu|isizulu',
  xh: 'xhosa',
  af: 'afrikaans',
  sq: 'albanian|albanisch|albanais|shqip',
  mk: 'macedonian|mazedonisch|македонски',
  hy: 'armenian|armenisch|հայերեն|армянский',
  ka: 'georgian|georgisch|ქართული|грузинский',
  az: 'azerbaijani|azərbaycan|азербайджанский',
  tt: 'tatar|tatarisch|tatarski|tatarca|татарский|татарська',
  se: 'sami|northern sami|samisk|nordsamisk|samiska|saami|saame|саамский',
  kk: 'kazakh|қазақ|казахский|казахська',
  uz: 'uzbek|узбекский',
  be: 'belarusian|беларуская|белорусский',
  la: 'latin|latein|latín|latim|latino|latijn|łacina',
  eo: 'esperanto',
  asl: 'american sign language|asl|sign language|british sign language|bsl|gebärdensprache|langue des signes|lengua de signos|libras|gebarentaal',
};

let table: ReadonlyMap<string, string> | undefined;

function build(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [code, list] of Object.entries(NAMES)) for (const name of list.split('|')) names.set(foldWord(name), code);
  return names;
}

/** ISO 639-1 code (`asl` for sign languages) of a language's name in any of our languages. */
export function languageCode(name: string): string | undefined {
  table ??= build();
  const folded = foldWord(name.trim()).replace(
    /\s*(?:language|sprache|langue|idioma|lingua|taal|jazyk|jezyk|язык|мова)$/u,
    '',
  );
  return table.get(folded) ?? table.get(folded.replace(/^(?:lengua|lingua|langue|jezyk|język)\s+/u, ''));
}

/** Levels of the Common European Framework of Reference for Languages. */
export type CefrLevel = 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2';

const FLUENCY: readonly (readonly [CefrLevel | 'native', RegExp])[] = [
  [
    'native',
    /\b(?:native|mother ?tongue|first language|bilingual|muttersprach\w*|langue maternelle|maternelle?|bilingue|natif|native|nativ[oa]|lengua materna|materna|materno|madrelingua|moedertaal|ojczysty|modersmal|morsmal|hjemmesprog|aidinkieli|bahasa ibu|penutur asli|rodily mluvci|materstina|ana dil\w*|родной|рідна|носитель)\b|родн(?:ой|ая)|рідна|μητρική|اللغة الأم|اللغة الام|שפת אם|मातृभाषा|母语|母語|ネイティブ|모국어|원어민/u,
  ],
  [
    'C1',
    /\b(?:fluent|fasih|lancar|mahir|tingkat profesional penuh|proficient|full professional|professional working|advanced|expert|verhandlungssicher|flie(?:ss|ß)end|courant|couramment|avance|fluido|fluente|avanzado|avancado|avanzato|vloeiend|uitstekend|biegly|zaawansowany|flytande|flydende|flytende|sujuva|plynne|pokrocily|akici|ileri|excellent|très bon|sehr fliessend|erinomainen|vynikajuci|vyborny|vyborne|cok iyi|competencia profesional plena|full professional proficiency)\b|в совершенств|досконал|свободн|вільн|άριστ|طلاقة|متقدم|ممتاز|שוטפת|שוטף|מצוינת|גבוהה|धाराप्रवाह|流利|精通|流暢|ビジネス|비즈니스|상급|유창|능통|고급|उत्कृष्ट/u,
  ],
  [
    'B2',
    /\b(?:upper intermediate|professional|good|very good|gut|sehr gut|bon niveau|intermedio alto|goed|dobry|bra|god|godt|gode|hyva|dobre|hyvin|dobra|iyi|conversational|working)\b|хорош|добр|καλ[άη]|جيد|טובה|טוב|अच्छी|अच्छा|良好|熟练|熟練|좋음|양호/u,
  ],
  [
    'B1',
    /\b(?:intermediate|menengah|tingkat kerja terbatas|limited working|mittelstufe|intermediaire|intermedio|intermediario|gemiddeld|sredniozaawansowany|mellan|mellemniveau|keskitaso|stredne pokrocily|orta|moderate|srednio zaawansowany|medio|scolastico buono|mittel|moyen|tyydyttava|stredni)\b|средн|середн|μέτρι|متوسط|בינונית|בינוני|मध्यम|中级|中級|中等|一般|중급|日常会話|일상/u,
  ],
  [
    'A2',
    /\b(?:elementary|dasar|tingkat dasar|pemula|basic|basics|grundkenntnisse|notions|elementaire|debutant|basico|elemental|elementar|base|elementare|basis|podstawowy|grundlaggande|grundlaeggende|perusteet|zaklady|zacatecnik|temel|baslangic|beginner|school|scolaire|scolastic[oa]|skolkunskaper|alkeet|baslangic duzeyi|basiskenntnisse|schulkenntnisse|notions de base)\b|начальн|базов|початк|βασικ|أساسي|مبتدئ|בסיסית|基础|基本|初级|初級|기초|초급/u,
  ],
];

/** The CEFR level: as stated ("B2"), or by the usual reading of a word; native speakers count as C2. */
export function cefrOf(text: string): CefrLevel | undefined {
  const stated = /\b([ABC][12])\b/i.exec(text)?.[1];
  if (stated !== undefined) return stated.toUpperCase() as CefrLevel;
  const folded = foldWord(text);
  for (const [level, pattern] of FLUENCY)
    if (pattern.test(folded) || pattern.test(text)) return level === 'native' ? 'C2' : level;
  return undefined;
}

/** Whether a text says how well something is mastered, and no more. */
export function isFluency(text: string): boolean {
  return text.length <= 60 && cefrOf(text) !== undefined;
}
