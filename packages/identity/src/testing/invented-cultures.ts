// Names, places, employers and schools that invented people are made of. Written for the tests, not taken from the rules' tables.

/** `other`: what the same name is also written as: pet forms, and the same in other scripts and transcriptions. */
export interface InventedName {
  readonly name: string;
  readonly pet: readonly string[];
  readonly written: readonly string[];
}

export interface Culture {
  readonly id: string;
  readonly men: readonly InventedName[];
  readonly women: readonly InventedName[];
  readonly families: readonly InventedName[];
  readonly cities: readonly string[];
  readonly employers: readonly string[];
  readonly schools: readonly string[];
  readonly dial: string;
  readonly familyFirst?: boolean;
  /** Two family names, one from each parent. */
  readonly twoFamilies?: boolean;
}

/** `Name:pet,pet:written,written` */
function names(text: string): InventedName[] {
  return text
    .trim()
    .split(/\s*;\s*|\n\s*/)
    .filter(Boolean)
    .map((entry) => {
      const [name = '', pet = '', written = ''] = entry.split(':');
      return { name: name.trim(), pet: pet.split(',').filter(Boolean), written: written.split(',').filter(Boolean) };
    });
}
const list = (text: string) => text.trim().split(/\s*;\s*|\n\s*/);

export const CULTURES: readonly Culture[] = [
  {
    id: 'english',
    men: names(
      'Robert:Bob,Rob; William:Bill,Will; James:Jim; Michael:Mike; Anthony:Tony; Edward:Ted,Eddie; Gregory:Greg; Nathaniel:Nate; Colin; Desmond; Thomas:Tom; Alistair',
    ),
    women: names(
      'Elizabeth:Liz,Beth; Margaret:Peggy,Maggie; Katherine:Kate,Kathy; Jennifer:Jenny; Patricia:Trish; Susan:Sue; Rebecca:Becky; Deborah:Debbie; Imogen; Harriet; Joanne; Samantha:Sam',
    ),
    families: names(
      'Smith; Taylor; Brown; Ashdown; Pemberton; Kettlewell; Marchbank; Wilson; Thistlewood; Braithwaite; OʼHara::Ohara; McAllister::Mac Allister',
    ),
    cities: list('Leeds; Bristol; Manchester; Austin; Denver; Toronto'),
    employers: list(
      'Northgate Logistics Ltd; Bluefin Software; Harrow & Vale; Tesco; Cobalt Insurance plc; Meridian Rail; Oakhouse Foods; Pinewell Energy',
    ),
    schools: list(
      'University of Leeds; Carleton College; University of Bristol; Texas State University; Ryerson University',
    ),
    dial: '+4479',
  },
  {
    id: 'german',
    men: names(
      'Johannes:Hannes; Friedrich:Fritz; Matthias; Jörg::Joerg; Andreas:Andi; Maximilian:Max; Günther::Guenther,Günter; Sebastian:Basti; Thorsten::Torsten; Ulrich:Uli; Kai; Detlef',
    ),
    women: names(
      'Katharina:Kathi; Elisabeth:Lisa; Susanne:Susi; Brigitte:Gitte; Ursula:Uschi; Jürgine; Angelika:Geli; Heike; Bärbel::Baerbel; Silke; Annegret; Gabriele:Gabi',
    ),
    families: names(
      'Müller::Mueller,Muller; Schröder::Schroeder; Weiß::Weiss; Hoffmann; Krautwald; Böttcher::Boettcher; Lindenmaier; Schneider; Hünniger::Huenniger; Falkenhorst; Zschau; Brückner::Brueckner',
    ),
    cities: list('Köln; München; Bremen; Zürich; Wien; Leipzig'),
    employers: list(
      'Hafenwerk GmbH; Siemens AG; Nordsee Versand KG; Alpenbau AG; Kranich Technik; Sparkasse Oberland; Bergmann & Söhne; Rheintal Chemie',
    ),
    schools: list('Universität Bremen; TU Dresden; Hochschule Esslingen; Universität Wien; Fachhochschule Aachen'),
    dial: '+4917',
  },
  {
    id: 'spanish',
    men: names(
      'José:Pepe; Francisco:Paco,Curro; Ignacio:Nacho; Manuel:Manolo; Enrique:Quique; Alejandro:Álex; Jesús:Chus; Íñigo; Gonzalo; Álvaro; Jaime; Rodrigo',
    ),
    women: names(
      'Dolores:Lola; María; Concepción:Concha; Guadalupe:Lupe; Pilar; Mercedes:Merche; Teresa; Lucía; Inmaculada:Inma; Montserrat:Montse; Ainhoa; Nieves',
    ),
    families: names(
      'García; Martínez; López; Etxeberria::Echeverria; Villalonga; Carrascosa; Núñez; Peñalver::Penalver; Ibarrola; Fuentes; Zurita; Bermejo',
    ),
    cities: list('Valencia; Bilbao; Sevilla; Guadalajara; Rosario; Bogotá'),
    employers: list(
      'Transportes Levante S.L.; Banco Almendro; Telefónica; Viñedos del Sur S.A.; Constructora Ríos; Clínica San Telmo; Editorial Faro; Mercadona',
    ),
    schools: list(
      'Universidad de Valencia; Universidad de Deusto; Universidad de Guadalajara; Universidad del Rosario',
    ),
    dial: '+346',
    twoFamilies: true,
  },
  {
    id: 'portuguese',
    men: names(
      'João; Joaquim:Quim; Eduardo:Edu,Dudu; Luís; Antônio::António; Guilherme:Gui; Thiago::Tiago; Vinícius; Otávio::Octávio; Caio',
    ),
    women: names(
      'Ana; Beatriz:Bia; Gabriela:Gabi; Conceição:São; Fernanda:Nanda; Letícia; Luísa::Luiza; Raquel; Mafalda; Tereza::Teresa',
    ),
    families: names(
      'Silva; Santos; Carvalho; Figueiredo; Albuquerque; Queirós::Queiroz; Sousa::Souza; Bittencourt; Teles; Vasconcelos',
    ),
    cities: list('Lisboa; Porto; Recife; Curitiba; Campinas'),
    employers: list(
      'Padaria Aurora Lda; Energisul S.A.; Construtora Horizonte; Itaú; Clínica Boa Vista; Navega Transportes',
    ),
    schools: list('Universidade do Porto; Universidade de Campinas; Universidade Federal do Paraná'),
    dial: '+5541',
    twoFamilies: true,
  },
  {
    id: 'french',
    men: names(
      'Jean-Luc; Philippe; François; Étienne; Guillaume; Benoît; Frédéric:Fred; Maxime:Max; Thibault::Thibaut; Yves; Stéphane',
    ),
    women: names(
      'Élisabeth:Babeth; Françoise; Catherine:Cathy; Véronique:Véro; Amélie; Hélène; Jacqueline; Mathilde; Solène; Anne-Sophie',
    ),
    families: names(
      'Dubois; Moreau; Lefèvre::Lefebvre; Charpentier; Delacroix; Beauvais; Guérin; Pelletier; Saint-Amand; Vauquelin',
    ),
    cities: list('Lyon; Nantes; Genève; Québec; Lille'),
    employers: list(
      'Boulangerie Martinet SARL; Crédit Rhodanien; Carrefour; Atelier Nord SAS; Assurances du Lac; Ferroviaire Ouest',
    ),
    schools: list('Université de Nantes; Université Laval; École Centrale de Lyon; Université de Genève'),
    dial: '+336',
  },
  {
    id: 'italian',
    men: names(
      'Giuseppe:Beppe,Pino; Giovanni:Gianni; Francesco:Franco; Vincenzo:Enzo; Salvatore:Totò; Niccolò::Nicolò; Ettore; Raffaele; Cosimo; Luigi:Gigi',
    ),
    women: names(
      'Giuseppina:Pina; Francesca; Annunziata:Nunzia; Eleonora; Chiara; Ilaria; Domenica; Letizia; Margherita:Rita; Ginevra',
    ),
    families: names(
      'Rossi; Ferrari; Esposito; Castellani; Bevilacqua; De Santis::Desantis; Montanari; Pizzolato; Cattaneo; DʼAngelo::Dangelo',
    ),
    cities: list('Torino; Bologna; Napoli; Verona; Bari'),
    employers: list(
      'Officine Adriatiche S.p.A.; Banca del Lario; Pastificio Orsi S.r.l.; Fiat; Edilnova; Tessuti Prato',
    ),
    schools: list('Università di Bologna; Politecnico di Torino; Università degli Studi di Bari'),
    dial: '+3933',
  },
  {
    id: 'polish',
    men: names(
      'Stanisław:Staszek; Wojciech:Wojtek; Zbigniew:Zbyszek; Tomasz:Tomek; Krzysztof:Krzysiek; Jakub:Kuba; Łukasz::Lukasz; Przemysław:Przemek; Grzegorz:Grzesiek; Bartosz:Bartek',
    ),
    women: names(
      'Małgorzata:Gosia; Agnieszka:Aga; Katarzyna:Kasia; Joanna:Asia; Barbara:Basia; Elżbieta:Ela; Zofia:Zosia; Bożena; Wiesława; Urszula:Ula',
    ),
    families: names(
      'Kowalski; Wiśniewski; Nowak; Brzęczyszczykiewicz; Zieliński; Dąbrowski; Żurawski::Zurawski; Stępień; Czarnecki; Gołębiowski',
    ),
    cities: list('Kraków; Gdańsk; Wrocław; Łódź; Warszawa'),
    employers: list(
      'Stocznia Bałtyk S.A.; Allegro; Budimex; Fabryka Mebli Dąb sp. z o.o.; Bank Wiślany; Przewozy Tatra',
    ),
    schools: list('Uniwersytet Jagielloński; Politechnika Gdańska; Uniwersytet Wrocławski'),
    dial: '+4860',
  },
  {
    id: 'russian',
    men: names(
      'Aleksandr:Sasha:Александр,Alexander; Dmitry:Dima:Дмитрий,Dmitrii; Sergey::Сергей,Sergei; Mikhail:Misha:Михаил; Evgeny:Zhenya:Евгений,Yevgeniy; Vladimir:Vova:Владимир; Nikolay:Kolya:Николай,Nikolai; Alexey:Lyosha:Алексей,Aleksei; Konstantin:Kostya:Константин; Yury::Юрий,Iurii',
    ),
    women: names(
      'Anastasia:Nastya:Анастасия,Anastasiia; Ekaterina:Katya:Екатерина,Yekaterina; Natalya:Natasha:Наталья,Natalia; Tatyana:Tanya:Татьяна,Tatiana; Svetlana:Sveta:Светлана; Yulia::Юлия,Iuliia; Lyudmila:Lyuda:Людмила,Liudmila; Olga:Olya:Ольга; Ksenia:Ksyusha:Ксения,Xenia; Yelena:Lena:Елена,Elena',
    ),
    families: names(
      'Ivanov::Иванов; Kuznetsov::Кузнецов,Kouznetsov; Sokolov::Соколов; Kovalyov::Ковалёв,Kovalev; Chernyshevsky::Чернышевский,Chernyshevskii; Zhukov::Жуков,Jukov; Tsvetkov::Цветков,Cvetkov; Shcherbakov::Щербаков,Scherbakov; Yefimov::Ефимов,Efimov; Solovyov::Соловьёв,Soloviev',
    ),
    cities: list('Казань; Samara; Новосибирск; Perm; Riga'),
    employers: list('ООО Волга-Сервис; Sibneft; Яндекс; АО Уралмаш; Baltika; Northern Ore'),
    schools: list('Казанский университет; Novosibirsk State University; Уральский университет'),
    dial: '+7916',
  },
  {
    id: 'ukrainian',
    men: names(
      'Oleksandr:Sashko:Олександр,Alexander; Volodymyr:Vova:Володимир,Vladimir; Mykola::Микола,Nikolay; Andriy::Андрій,Andrii; Serhiy::Сергій,Sergey; Taras::Тарас; Yevhen::Євген,Evgeniy; Bohdan::Богдан,Bogdan',
    ),
    women: names(
      'Olena::Олена,Elena; Nataliya:Natalka:Наталія,Nataliia; Kateryna:Katya:Катерина,Ekaterina; Halyna::Галина,Galina; Iryna:Ira:Ірина,Irina; Yuliya::Юлія,Julia; Oksana::Оксана; Svitlana::Світлана,Svetlana',
    ),
    families: names(
      'Shevchenko::Шевченко; Kovalenko::Коваленко; Hrytsenko::Гриценко,Gritsenko; Bondarchuk::Бондарчук; Zelinskyi::Зелінський,Zelinsky; Lysenko::Лисенко; Horbach::Горбач,Gorbach; Tymoshchuk::Тимощук,Timoshchuk',
    ),
    cities: list('Kyiv; Львів; Odesa; Харків'),
    employers: list('Дніпро Сталь; Galicia Soft; ПриватБанк; Karpaty Tour; Azov Cargo'),
    schools: list('Київський політехнічний інститут; Lviv Polytechnic; Одеський університет'),
    dial: '+38067',
  },
  {
    id: 'greek',
    men: names(
      'Georgios:Yorgos:Γεώργιος,George; Konstantinos:Kostas:Κωνσταντίνος; Dimitrios:Dimitris:Δημήτριος; Panagiotis:Panos:Παναγιώτης; Nikolaos:Nikos:Νικόλαος; Christos::Χρήστος,Hristos; Spyridon:Spyros:Σπυρίδων',
    ),
    women: names(
      'Eleni::Ελένη,Helen; Aikaterini:Katerina:Αικατερίνη; Vasiliki:Vicky,Vaso:Βασιλική; Paraskevi:Vivi:Παρασκευή; Sofia::Σοφία; Despina::Δέσποινα',
    ),
    families: names(
      'Papadopoulos::Παπαδόπουλος; Oikonomou::Οικονόμου,Economou; Georgiadis::Γεωργιάδης; Kallergis::Καλλέργης; Mavromatis::Μαυρομάτης; Stathopoulos::Σταθόπουλος',
    ),
    cities: list('Athina; Πάτρα; Heraklion; Λάρισα'),
    employers: list('Aegean Lines; ΔΕΗ; Olympos Foods; Τράπεζα Αιγαίου; Thessaly Motors'),
    schools: list('University of Patras; Εθνικό Μετσόβιο Πολυτεχνείο; University of Crete'),
    dial: '+3069',
  },
  {
    id: 'arabic',
    men: names(
      'Mohammed::محمد,Muhammad,Mohamed; Ahmed::أحمد,Ahmad; Khaled::خالد,Khalid; Youssef::يوسف,Yousef; Omar::عمر,Umar; Abdulrahman::عبد الرحمن,Abdel Rahman; Tarek::طارق,Tariq; Mustafa::مصطفى,Mostafa; Ibrahim::إبراهيم; Ziad::زياد,Ziyad',
    ),
    women: names(
      'Fatima::فاطمة,Fatma; Aisha::عائشة,Aicha; Layla::ليلى,Leila; Mariam::مريم,Maryam; Nour::نور,Noor; Zainab::زينب,Zeinab; Huda::هدى,Hoda; Rania::رانيا',
    ),
    families: names(
      'Al-Harbi::الحربي,Alharbi; Haddad::حداد; El-Masry::المصري,Al Masri; Khoury::خوري,Khouri; Mansour::منصور,Mansur; Al-Otaibi::العتيبي,Alotaibi; Benali::بن علي,Ben Ali; Sabbagh::صباغ; Qasim::قاسم,Kassem; Darwish::درويش,Darwiche',
    ),
    cities: list('Dubai; القاهرة; Beirut; Casablanca; Amman'),
    employers: list('Gulf Cement LLC; بنك النيل; Emirates; Atlas Telecom; Cedar Pharma'),
    schools: list('Cairo University; جامعة دمشق; American University of Beirut; Université Hassan II'),
    dial: '+97150',
  },
  {
    id: 'turkish',
    men: names(
      'Mehmet; Mustafa; Hüseyin::Huseyin; İbrahim::Ibrahim; Çağlar::Caglar; Oğuzhan::Oguzhan; Barış::Baris; Emre; Şükrü::Sukru',
    ),
    women: names('Ayşe::Ayse; Fatma; Zeynep; Gülşen::Gulsen; Çiğdem::Cigdem; Özlem::Ozlem; Elif; Nurgül::Nurgul'),
    families: names(
      'Yılmaz::Yilmaz; Kaya; Öztürk::Ozturk; Karadağlı::Karadagli; Şimşek::Simsek; Büyükkaya::Buyukkaya; Aksoy; Tanrıverdi::Tanriverdi',
    ),
    cities: list('İzmir; Ankara; Bursa; Antalya'),
    employers: list('Ege Tekstil A.Ş.; Anadolu Lojistik; Arçelik; Marmara Yapı; Toros Tarım'),
    schools: list('Ege Üniversitesi; Boğaziçi Üniversitesi; Uludağ Üniversitesi'),
    dial: '+9053',
  },
  {
    id: 'chinese',
    men: names(
      'Wei::伟; Xiaoming::小明,Xiao Ming; Jianguo::建国; Zhiqiang::志强; Haoran::浩然; Jun::军; Guangyao::光耀; Yichen::一辰',
    ),
    women: names(
      'Fang::芳; Xiuying::秀英; Meiling::美玲,Mei Ling; Yuting::雨婷; Lihua::丽华; Jiayi::佳怡; Qian::倩; Shuhui::淑慧',
    ),
    families: names(
      'Wang::王; Li::李; Zhang::张,Chang; Chen::陈,Chan; Ouyang::欧阳; Xie::谢,Hsieh; Zhou::周,Chow; Qiu::邱; Tao::陶; Fei::费',
    ),
    cities: list('上海; Shenzhen; Hangzhou; Singapore; 成都'),
    employers: list('华东重工有限公司; Tencent; Pearl River Trading; 天山物流; Lotus Semiconductor'),
    schools: list('Fudan University; 浙江大学; Sichuan University; Sun Yat-sen University'),
    dial: '+86138',
    familyFirst: true,
  },
  {
    id: 'korean',
    men: names(
      'Min-jun::민준,Minjun; Ji-hoon::지훈,Jihun; Sung-ho::성호,Seongho; Hyun-woo::현우,Hyeonu; Dong-hyun::동현,Donghyeon; Tae-yang::태양,Taeyang',
    ),
    women: names(
      'Seo-yeon::서연,Seoyeon; Ji-woo::지우,Jiwu; Eun-kyung::은경,Eungyeong; Hye-jin::혜진,Hyejin; Soo-min::수민,Sumin; Ha-neul::하늘,Haneul',
    ),
    families: names(
      'Kim::김; Lee::이,Yi; Park::박,Bak; Choi::최,Choe; Jung::정,Jeong; Hwang::황; Noh::노,Roh; Bang::방; Cheon::천; Pyo::표',
    ),
    cities: list('Seoul; 부산; Daejeon; 인천'),
    employers: list('한빛전자; Samsung; Hallasan Shipping; 동방건설; Jeju Air Cargo'),
    schools: list('Seoul National University; 부산대학교; KAIST; Yonsei University'),
    dial: '+8210',
    familyFirst: true,
  },
  {
    id: 'japanese',
    men: names('Kenta::健太; Hiroshi::浩,ひろし; Takumi::拓海; Daisuke::大輔; Shohei::翔平; Kazuya::和也; Ryo::亮'),
    women: names('Yuko::裕子,ゆうこ; Sakura::さくら; Misaki::美咲; Keiko::恵子; Aya::彩; Haruka::遥; Nanami::七海'),
    families: names(
      'Sato::佐藤; Tanaka::田中; Watanabe::渡辺; Kobayashi::小林; Hasegawa::長谷川; Mizushima::水島; Kuroda::黒田; Ishibashi::石橋',
    ),
    cities: list('大阪; Nagoya; Sapporo; 福岡'),
    employers: list('株式会社さくら運輸; Toyota; 北星電機; Kansai Foods K.K.; Fuji Optics'),
    schools: list('大阪大学; Nagoya University; Hokkaido University; 九州大学'),
    dial: '+8190',
    familyFirst: true,
  },
  {
    id: 'indian',
    men: names(
      'Rajesh:Raj; Venkatesh:Venkat; Suresh; Krishnan:Krish; Amit; Vikram:Vicky; Subramanian:Subbu; Prakash; Harpreet:Harry; Arjun',
    ),
    women: names(
      'Lakshmi::Laxmi; Priyanka:Priya; Deepika; Sunita; Ananya; Meenakshi:Meena; Kavitha::Kavita; Jyoti::Jyothi; Shreya',
    ),
    families: names(
      'Sharma; Patel; Kumar; Iyer; Chatterjee::Chattopadhyay; Deshpande; Mukherjee::Mukherji; Ramachandran; Gill; Bhattacharya::Bhattacharyya; Naidu; Ranganathan',
    ),
    cities: list('Pune; Bengaluru; Chennai; Kolkata; Hyderabad'),
    employers: list('Deccan Textiles Pvt Ltd; Infosys; Ganga Finance; Malabar Spices; Nilgiri Software; TCS'),
    schools: list('University of Pune; Anna University; IIT Madras; Jadavpur University'),
    dial: '+9198',
  },
  {
    id: 'vietnamese',
    men: names(
      'Văn Minh::Van Minh,Minh; Quốc Bảo::Quoc Bao; Đức Anh::Duc Anh; Hữu Phước::Huu Phuoc; Thanh Tùng::Thanh Tung',
    ),
    women: names('Thị Hương::Thi Huong,Huong; Ngọc Lan::Ngoc Lan; Thu Hà::Thu Ha; Bích Thủy::Bich Thuy; Kim Chi'),
    families: names('Nguyễn::Nguyen; Trần::Tran; Lê::Le; Phạm::Pham; Đặng::Dang; Huỳnh::Huynh; Mạc::Mac'),
    cities: list('Hà Nội; Da Nang; Cần Thơ'),
    employers: list('Mekong Seafood; Viettel; Sông Hồng Garment; Lotus Travel'),
    schools: list('Hanoi University of Science; Đại học Cần Thơ; Da Nang University'),
    dial: '+8490',
    familyFirst: true,
  },
  {
    id: 'nordic',
    men: names(
      'Søren::Soren; Björn::Bjorn,Bjoern; Lars:Lasse; Mikael:Micke; Øyvind::Oyvind; Åke::Ake; Jukka; Henrik; Nils; Erik::Eric',
    ),
    women: names(
      'Kristina:Stina; Margareta:Greta; Åsa::Asa; Ingrid; Päivi::Paivi; Sigrid:Siri; Karoline; Birgitta:Gitta; Maija',
    ),
    families: names(
      'Hansen; Johansson; Sjöberg::Sjoberg,Sjoeberg; Ødegård::Odegard,Oedegaard; Lindqvist::Lindquist; Mäkinen::Makinen; Bjerregaard; Nordahl; Virtanen; Hakkarainen',
    ),
    cities: list('Malmö; Bergen; Aarhus; Tampere; Göteborg'),
    employers: list('Fjordlaks AS; Volvo AB; Nordlys Energi; Kauppa Oy; Skåne Bygg'),
    schools: list('Lunds universitet; Universitetet i Bergen; Aarhus Universitet; Tampereen yliopisto'),
    dial: '+4670',
  },
  {
    id: 'hungarian',
    men: names('László:Laci; István:Pista; Ferenc:Feri; Zoltán:Zoli; Sándor:Sanyi; György:Gyuri; Balázs; Csaba'),
    women: names('Erzsébet:Zsóka; Katalin:Kati; Zsuzsanna:Zsuzsa; Ilona:Ili; Ágnes:Ági; Réka; Borbála:Bori; Tímea'),
    families: names('Nagy; Kovács; Tóth; Szilágyi; Horváth; Vörösmarty; Bánffy; Csontos; Erdélyi'),
    cities: list('Szeged; Pécs; Debrecen; Győr'),
    employers: list('Tisza Gépgyár Kft.; MOL; Balaton Bor Zrt.; Duna Hajózás; Alföld Tej'),
    schools: list('Szegedi Tudományegyetem; Pécsi Tudományegyetem; Debreceni Egyetem'),
    dial: '+3630',
    familyFirst: true,
  },
  {
    id: 'dutch',
    men: names('Johannes:Jan; Cornelis:Kees; Willem:Wim; Hendrik:Henk; Petrus:Piet; Joost; Sjoerd; Maarten'),
    women: names('Johanna:Annie; Cornelia:Corrie; Wilhelmina:Willy; Elisabeth:Els; Anneke; Femke; Lieke; Marijke'),
    families: names(
      'de Vries; van der Berg::van den Berg; Jansen::Janssen; van Dijk::van Dyk; Hoogeveen; ter Horst; Smit; Kuipers; Verstraete; Opdenakker',
    ),
    cities: list('Utrecht; Gent; Eindhoven; Antwerpen'),
    employers: list('Waterstaat Bouw B.V.; Philips; Polder Foods; Schelde Haven NV; Tulp Bank'),
    schools: list('Universiteit Utrecht; TU Delft; Universiteit Gent'),
    dial: '+316',
  },
];
