// Countries, regions and large cities: facts of general knowledge, written for this project (no data set copied).
import { cityNames, findCity } from './cities/find-city.ts';
import { foldWord } from './fold-word.ts';

/** ISO 3166-1 alpha-2 → names, English first, then the usual ones in other languages and short forms. */
const COUNTRIES: Readonly<Record<string, string>> = {
  US: 'united states|united states of america|usa|u.s.a.|u.s.|us|estados unidos|états-unis|etats unis|vereinigte staaten|stati uniti|verenigde staten|eua|ee. uu.|ee.uu.|eeuu|сша|美国|美國|アメリカ|アメリカ合衆国|미국|الولايات المتحدة|ארצות הברית|abd',
  GB: 'united kingdom|uk|u.k.|great britain|england|scotland|wales|northern ireland|royaume-uni|reino unido|regno unito|vereinigtes königreich|großbritannien|verenigd koninkrijk|великобритания|英国|英國|イギリス|영국|المملكة المتحدة|בריטניה',
  DE: 'germany|deutschland|allemagne|alemania|alemanha|germania|duitsland|niemcy|tyskland|saksa|německo|almanya|германия|німеччина|γερμανία|ألمانيا|גרמניה|जर्मनी|德国|德國|ドイツ|독일',
  AT: 'austria|österreich|autriche|áustria|oostenrijk|オーストリア|奥地利|австрия',
  CH: 'switzerland|schweiz|suisse|suiza|suíça|svizzera|zwitserland|szwajcaria|スイス|瑞士|스위스|швейцария',
  FR: 'france|frankreich|francia|frança|frankrijk|francja|frankrike|frankrig|ranska|francie|fransa|франция|франція|γαλλία|فرنسا|צרפת|फ्रांस|法国|法國|フランス|프랑스',
  ES: 'spain|españa|spanien|espagne|espanha|spagna|spanje|hiszpania|ispanya|испания|іспанія|ισπανία|إسبانيا|ספרד|西班牙|スペイン|스페인',
  PT: 'portugal|португалия|葡萄牙|ポルトガル',
  IT: 'italy|italia|italien|italie|itália|italië|włochy|itálie|i̇talya|италия|італія|ιταλία|إيطاليا|איטליה|意大利|イタリア|이탈리아',
  NL: 'netherlands|the netherlands|nederland|holland|niederlande|pays-bas|países bajos|países baixos|paesi bassi|holandia|hollanda|нидерланды|нідерланди|荷兰|オランダ|네덜란드',
  BE: 'belgium|belgië|belgique|belgien|bélgica|belgio|belgia|比利时|ベルギー|бельгия',
  LU: 'luxembourg|luxemburg|luxemburgo',
  IE: 'ireland|irland|irlande|irlanda|ierland|éire|爱尔兰|アイルランド',
  PL: 'poland|polen|pologne|polonia|polônia|polska|puola|polsko|polonya|польша|польща|波兰|ポーランド',
  CZ: 'czech republic|czechia|tschechien|république tchèque|república checa|česko|česká republika|tsjechië|czechy|чехия|捷克',
  SK: 'slovakia|slovensko|slowakei|slovaquie',
  HU: 'hungary|ungarn|hongrie|hungría|magyarország|węgry|венгрия',
  RO: 'romania|rumänien|roumanie|rumanía|românia|румыния',
  BG: 'bulgaria|bulgarien|българия|болгария',
  GR: 'greece|griechenland|grèce|grecia|ελλάδα|yunanistan|греция',
  SE: 'sweden|schweden|suède|suecia|suécia|svezia|zweden|szwecja|sverige|ruotsi|i̇sveç|швеция|швеція|瑞典|スウェーデン',
  DK: 'denmark|dänemark|danemark|dinamarca|danimarca|denemarken|dania|danmark|tanska|дания|丹麦|デンマーク',
  NO: 'norway|norwegen|norvège|noruega|norvegia|noorwegen|norwegia|norge|norja|норвегия|挪威|ノルウェー',
  FI: 'finland|finnland|finlande|finlandia|suomi|финляндия|芬兰|フィンランド',
  IS: 'iceland|island|ísland',
  EE: 'estonia|eesti|estland',
  LV: 'latvia|latvija|lettland',
  LT: 'lithuania|lietuva|litauen',
  UA: 'ukraine|україна|украина|ucrania|ucraina|乌克兰|ウクライナ',
  RU: 'russia|russian federation|россия|russland|russie|rusia|俄罗斯|ロシア|росія',
  BY: 'belarus|беларусь',
  TR: 'turkey|türkiye|türkei|turquie|turquía|турция|トルコ|土耳其',
  IL: 'israel|ישראל|إسرائيل|以色列',
  AE: 'united arab emirates|uae|u.a.e.|الإمارات|الإمارات العربية المتحدة|阿联酋',
  SA: 'saudi arabia|ksa|السعودية|المملكة العربية السعودية',
  EG: 'egypt|مصر|ägypten|égypte|egipto',
  JO: 'jordan|الأردن',
  LB: 'lebanon|لبنان|liban',
  QA: 'qatar|قطر',
  KW: 'kuwait|الكويت',
  MA: 'morocco|maroc|المغرب|marruecos',
  DZ: 'algeria|algérie|الجزائر',
  TN: 'tunisia|tunisie|تونس',
  ZA: 'south africa|südafrika|afrique du sud|sudáfrica',
  NG: 'nigeria',
  KE: 'kenya',
  GH: 'ghana',
  ET: 'ethiopia',
  IN: 'india|indien|inde|índia|भारत|印度|インド|인도',
  PK: 'pakistan|پاکستان',
  BD: 'bangladesh|বাংলাদেশ',
  LK: 'sri lanka',
  NP: 'nepal',
  CN: "china|people's republic of china|prc|chine|cina|中国|中國|중국|китай|中华人民共和国",
  HK: 'hong kong|香港|香港特别行政区',
  TW: 'taiwan|台湾|臺灣|台灣',
  JP: 'japan|japon|japón|japão|giappone|日本|일본|япония',
  KR: 'south korea|s. korea|s.korea|korea|republic of korea|대한민국|한국|韩国|韓国|南韓',
  SG: 'singapore|singapur|singapour|新加坡|シンガポール',
  MY: 'malaysia|马来西亚',
  TH: 'thailand|泰国|タイ',
  VN: 'vietnam|việt nam|越南',
  ID: 'indonesia|印度尼西亚',
  PH: 'philippines|the philippines',
  AU: 'australia|australien|australie|澳大利亚|オーストラリア|호주',
  NZ: 'new zealand|neuseeland|nouvelle-zélande|新西兰',
  CA: 'canada|kanada|canadá|加拿大|カナダ|캐나다|канада',
  MX: 'mexico|méxico|mexiko|mexique|messico|墨西哥|メキシコ',
  BR: 'brazil|brasil|brasilien|brésil|brasile|brazilië|巴西|ブラジル',
  AR: 'argentina|argentinien|argentine|阿根廷',
  CL: 'chile|chili|智利',
  CO: 'colombia|kolumbien|colombie',
  PE: 'peru|perú|pérou',
  VE: 'venezuela',
  UY: 'uruguay',
  EC: 'ecuador',
  CR: 'costa rica',
  PA: 'panama|panamá',
  DO: 'dominican republic|república dominicana',
  CU: 'cuba',
  PR: 'puerto rico',
};

/** Regions that stand after a city: states, provinces, Länder, autonomous communities; with their short forms. */
const REGIONS = [
  'alabama|al|alaska|ak|arizona|az|arkansas|ar|california|ca|calif|colorado|co|connecticut|ct|delaware|de|florida|fl|georgia|ga|hawaii|hi|idaho|id|illinois|il|indiana|in|iowa|ia|kansas|ks|kentucky|ky|louisiana|la|maine|me|maryland|md|massachusetts|ma|michigan|mi|minnesota|mn|mississippi|ms|missouri|mo|montana|mt|nebraska|ne|nevada|nv|new hampshire|nh|new jersey|nj|new mexico|nm|new york|ny|north carolina|nc|north dakota|nd|ohio|oh|oklahoma|ok|oregon|or|pennsylvania|pa|rhode island|ri|south carolina|sc|south dakota|sd|tennessee|tn|texas|tx|utah|ut|vermont|vt|virginia|va|washington|wa|west virginia|wv|wisconsin|wi|wyoming|wy|district of columbia|dc|d.c.',
  'ontario|on|quebec|québec|qc|british columbia|bc|alberta|ab|manitoba|mb|saskatchewan|sk|nova scotia|ns|new brunswick|nb|newfoundland|nl|prince edward island|pe',
  'new south wales|nsw|victoria|vic|queensland|qld|western australia|south australia|tasmania|tas|act',
  'bayern|bavaria|baden-württemberg|nordrhein-westfalen|nrw|hessen|hesse|sachsen|saxony|niedersachsen|rheinland-pfalz|schleswig-holstein|brandenburg|thüringen|saarland|mecklenburg-vorpommern|sachsen-anhalt',
  "île-de-france|ile-de-france|provence-alpes-côte d'azur|auvergne-rhône-alpes|nouvelle-aquitaine|occitanie|bretagne|normandie|hauts-de-france|grand est|pays de la loire|alsace",
  'comunidad de madrid|cataluña|catalunya|catalonia|andalucía|comunidad valenciana|país vasco|galicia|castilla y león|aragón|canarias',
  'noord-holland|north holland|zuid-holland|south holland|noord-brabant|utrecht|gelderland|overijssel|limburg|friesland|groningen|vlaanderen|flanders|wallonie',
  'lombardia|lombardy|lazio|toscana|tuscany|piemonte|veneto|emilia-romagna|campania|sicilia|puglia|liguria',
  'sp|rj|mg|rs|pr|ba|são paulo|rio de janeiro|minas gerais|paraná|santa catarina|rio grande do sul|bahia|pernambuco|ceará|distrito federal',
  'england|scotland|wales|greater london|greater manchester|west midlands|yorkshire|kent|surrey|essex|lancashire|merseyside|sussex|hampshire|oxfordshire|cambridgeshire',
  'maharashtra|karnataka|tamil nadu|telangana|kerala|gujarat|delhi ncr|uttar pradesh|west bengal|haryana|punjab|rajasthan|andhra pradesh|madhya pradesh',
  'mazowieckie|małopolskie|śląskie|dolnośląskie|wielkopolskie|pomorskie|stockholms län|skåne|västra götaland|uusimaa|hovedstaden|viken|jalisco|nuevo león|cdmx|antioquia|guangdong|zhejiang|jiangsu|广东省|广东|浙江省|浙江|江苏省|江苏|四川省|四川|湖北省|湖北|山东省|山东|福建省|湖南省|河南省|陕西省|東京都|大阪府|神奈川県|京都府|愛知県|福岡県|北海道|埼玉県|千葉県|경기도|서울특별시',
];

const CITIES = [
  'new york|new york city|nyc|los angeles|chicago|houston|phoenix|philadelphia|san antonio|san diego|dallas|san jose|austin|jacksonville|fort worth|columbus|charlotte|san francisco|indianapolis|seattle|denver|washington|washington dc|boston|el paso|nashville|detroit|oklahoma city|portland|las vegas|memphis|louisville|baltimore|milwaukee|albuquerque|tucson|fresno|sacramento|kansas city|mesa|atlanta|omaha|colorado springs|raleigh|miami|long beach|virginia beach|oakland|minneapolis|tulsa|tampa|arlington|new orleans|wichita|cleveland|bakersfield|aurora|anaheim|honolulu|santa ana|riverside|corpus christi|lexington|stockton|st. louis|saint louis|pittsburgh|cincinnati|anchorage|greensboro|plano|newark|lincoln|orlando|irvine|toledo|jersey city|chula vista|durham|st. petersburg|laredo|buffalo|madison|lubbock|chandler|gilbert|scottsdale|reno|glendale|norfolk|winston-salem|fremont|boise|richmond|baton rouge|des moines|spokane|palo alto|mountain view|sunnyvale|cupertino|menlo park|redmond|cambridge|berkeley|boulder|salt lake city|ann arbor|santa monica|pasadena|brooklyn|queens|bronx|manhattan|hartford|providence|birmingham|little rock|tallahassee|savannah|knoxville|rochester|syracuse|albany|silicon valley|bay area|san francisco bay area',
  'toronto|montreal|montréal|vancouver|calgary|edmonton|ottawa|winnipeg|quebec city|hamilton|waterloo|halifax|victoria|mexico city|ciudad de méxico|guadalajara|monterrey|puebla|tijuana|são paulo|sao paulo|rio de janeiro|brasília|belo horizonte|porto alegre|curitiba|recife|salvador|fortaleza|florianópolis|campinas|buenos aires|córdoba|rosario|santiago|valparaíso|bogotá|bogota|medellín|cali|lima|quito|caracas|montevideo|panama city|san josé|santo domingo|havana',
  'london|manchester|birmingham|leeds|glasgow|edinburgh|liverpool|bristol|sheffield|cardiff|belfast|nottingham|leicester|oxford|cambridge|brighton|reading|newcastle|southampton|york|bath|aberdeen|dublin|cork|galway|limerick',
  'berlin|hamburg|münchen|munich|köln|cologne|frankfurt|frankfurt am main|stuttgart|düsseldorf|leipzig|dortmund|essen|bremen|dresden|hannover|nürnberg|nuremberg|duisburg|bochum|wuppertal|bielefeld|bonn|münster|karlsruhe|mannheim|augsburg|wiesbaden|aachen|freiburg|mainz|heidelberg|darmstadt|potsdam|regensburg|würzburg|ulm|kiel|rostock|wien|vienna|graz|linz|salzburg|innsbruck|zürich|zurich|genève|geneva|genf|basel|bern|lausanne|luzern|winterthur|lugano',
  'paris|marseille|lyon|toulouse|nice|nantes|montpellier|strasbourg|bordeaux|lille|rennes|reims|grenoble|dijon|angers|brest|tours|clermont-ferrand|nancy|rouen|caen|metz|orléans|sophia antipolis|bruxelles|brussels|antwerpen|antwerp|gent|ghent|leuven|liège|brugge|luxembourg|monaco',
  'madrid|barcelona|valencia|sevilla|seville|zaragoza|málaga|bilbao|murcia|palma|alicante|granada|valladolid|vigo|gijón|san sebastián|a coruña|santander|salamanca|lisboa|lisbon|porto|braga|coimbra|aveiro|faro',
  'roma|rome|milano|milan|napoli|naples|torino|turin|palermo|genova|bologna|firenze|florence|bari|catania|venezia|venice|verona|padova|trieste|pisa|modena|parma',
  'amsterdam|rotterdam|den haag|the hague|utrecht|eindhoven|groningen|tilburg|almere|breda|nijmegen|delft|leiden|haarlem|maastricht|arnhem|enschede|amersfoort|zwolle|warszawa|warsaw|kraków|krakow|łódź|wrocław|poznań|gdańsk|gdansk|szczecin|katowice|lublin|gdynia|praha|prague|brno|ostrava|plzeň|bratislava|košice|budapest|bucharest|bucurești|cluj-napoca|iași|timișoara|sofia|plovdiv|belgrade|beograd|zagreb|ljubljana|sarajevo|skopje|tirana|athens|αθήνα|thessaloniki|θεσσαλονίκη|nicosia',
  'stockholm|göteborg|gothenburg|malmö|uppsala|linköping|lund|västerås|örebro|umeå|københavn|copenhagen|aarhus|odense|aalborg|oslo|bergen|trondheim|stavanger|helsinki|espoo|tampere|turku|oulu|reykjavik|tallinn|tartu|riga|vilnius|kaunas|kyiv|kiev|київ|lviv|львів|kharkiv|харків|odesa|одеса|дніпро|minsk|минск|moscow|москва|saint petersburg|санкт-петербург|новосибирск|екатеринбург|казань|istanbul|i̇stanbul|ankara|izmir|i̇zmir|bursa|antalya|tbilisi|yerevan|baku|almaty',
  'tel aviv|tel aviv-yafo|jerusalem|haifa|תל אביב|ירושלים|חיפה|dubai|دبي|abu dhabi|أبوظبي|sharjah|riyadh|الرياض|jeddah|جدة|doha|الدوحة|kuwait city|amman|عمان|beirut|بيروت|cairo|القاهرة|alexandria|casablanca|rabat|tunis|algiers|lagos|abuja|nairobi|accra|addis ababa|cape town|johannesburg|pretoria|durban|tehran|baghdad',
  "mumbai|मुंबई|delhi|new delhi|नई दिल्ली|bangalore|bengaluru|बेंगलुरु|hyderabad|chennai|kolkata|pune|पुणे|ahmedabad|jaipur|gurgaon|gurugram|noida|chandigarh|kochi|indore|lucknow|karachi|lahore|islamabad|dhaka|colombo|kathmandu|singapore|kuala lumpur|bangkok|jakarta|manila|hanoi|ho chi minh city|beijing|北京|北京市|shanghai|上海|上海市|shenzhen|深圳|深圳市|guangzhou|广州|广州市|hangzhou|杭州|杭州市|chengdu|成都|成都市|wuhan|武汉|武汉市|nanjing|南京|xi'an|西安|suzhou|苏州|天津|重庆|青岛|厦门|hong kong|taipei|台北|臺北|tokyo|東京|osaka|大阪|kyoto|京都|yokohama|横浜|nagoya|名古屋|fukuoka|福岡|sapporo|札幌|kobe|神戸|seoul|서울|busan|부산|incheon|인천|판교|sydney|melbourne|brisbane|perth|adelaide|canberra|auckland|wellington|christchurch",
];

/** What the lists below know by one name. */
interface Known {
  countryCode: string | undefined;
  region: boolean;
  city: boolean;
  /** In the table of larger cities. */
  larger: boolean;
}

let table: ReadonlyMap<string, Known> | undefined;

const key = (name: string): string => foldWord(name.trim());

function build(): ReadonlyMap<string, Known> {
  const names = new Map<string, Known>();
  const entry = (name: string): Known => {
    const folded = key(name);
    const known = names.get(folded) ?? { countryCode: undefined, region: false, city: false, larger: false };
    names.set(folded, known);
    return known;
  };
  for (const [code, list] of Object.entries(COUNTRIES))
    for (const name of list.split('|')) entry(name).countryCode = code;
  for (const name of REGIONS.flatMap((list) => list.split('|'))) entry(name).region = true;
  for (const name of CITIES.flatMap((list) => list.split('|'))) entry(name).city = true;
  for (const name of cityNames()) entry(name).larger = true;
  return names;
}

/** What was looked up last: one name is asked about as a city, a region and a country in turn. */
let last: { readonly name: string; readonly known: Known | undefined } = { name: '', known: undefined };

function lookUp(name: string): Known | undefined {
  table ??= build();
  if (name !== last.name) last = { name, known: table.get(key(name)) };
  return last.known;
}

/** ISO 3166-1 alpha-2 for a country's name or an upper-case code that is one. */
export function countryCode(name: string): string | undefined {
  const code = lookUp(name)?.countryCode;
  if (code !== undefined) return code;
  const trimmed = name.trim();
  return trimmed.length === 2 && /^[A-Z]{2}$/.test(trimmed) && trimmed in COUNTRIES ? trimmed : undefined;
}

/** A state, province or the like; two-letter codes only in capitals. */
export function isRegion(name: string): boolean {
  if (lookUp(name)?.region !== true) return false;
  const trimmed = name.trim();
  return trimmed.length > 3 || trimmed === trimmed.toUpperCase();
}

/** The table also has prefectures ("東京都") and short names such as "Of". */
function isInTable(name: string, known: Known | undefined): boolean {
  if (name.length <= 2 || name.includes(',') || PREFECTURES.includes(name.slice(-1))) return false;
  return known?.larger === true || (UNEVEN.test(name) && findCity(name) !== undefined);
}

const PREFECTURES = '都府県省도';
/** White space that the table of larger cities does not heed. */
const UNEVEN = /\s\s|[^\S ]/;

/** Whether it is the name of a city, whatever its case and accents. */
export function isCity(name: string): boolean {
  const known = lookUp(name);
  return known?.city === true || isInTable(name, known);
}
