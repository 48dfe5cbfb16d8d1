// The words that a CV has of its own, in the languages of its readers. The headings are those by which programs know a section.

const HEADINGS = [
  'summary',
  'work',
  'education',
  'skills',
  'languages',
  'certificates',
  'projects',
  'volunteer',
  'awards',
  'publications',
  'interests',
  'references',
] as const;
export type CvHeading = (typeof HEADINGS)[number];

export interface CvWords {
  /** BCP 47, for the file's own language mark. */
  readonly language: string;
  /** Stands where the name would, on a CV without one. */
  readonly title: string;
  /** An end that is still open. */
  readonly present: string;
  heading(of: CvHeading): string;
}

/**
 * By ISO 639-1: title | present | summary | work | education | skills | languages | certificates | projects | volunteer | awards |
 * publications | interests | references.
 */
const TABLE: Readonly<Record<string, string>> = {
  en: 'Curriculum vitae|present|Summary|Experience|Education|Skills|Languages|Certificates|Projects|Volunteering|Awards|Publications|Interests|References',
  de: 'Lebenslauf|heute|Profil|Berufserfahrung|Ausbildung|Kenntnisse|Sprachen|Zertifikate|Projekte|Ehrenamt|Auszeichnungen|Veröffentlichungen|Interessen|Referenzen',
  fr: 'Curriculum vitæ|présent|Profil|Expérience professionnelle|Formation|Compétences|Langues|Certifications|Projets|Bénévolat|Distinctions|Publications|Centres d’intérêt|Références',
  es: 'Currículum vítae|actualidad|Perfil|Experiencia laboral|Formación|Habilidades|Idiomas|Certificados|Proyectos|Voluntariado|Premios|Publicaciones|Intereses|Referencias',
  pt: 'Curriculum vitae|presente|Perfil|Experiência profissional|Formação|Competências|Idiomas|Certificados|Projetos|Voluntariado|Prêmios|Publicações|Interesses|Referências',
  it: 'Curriculum vitae|oggi|Profilo|Esperienza lavorativa|Istruzione|Competenze|Lingue|Certificati|Progetti|Volontariato|Premi|Pubblicazioni|Interessi|Referenze',
  nl: 'Curriculum vitae|heden|Profiel|Werkervaring|Opleiding|Vaardigheden|Talen|Certificaten|Projecten|Vrijwilligerswerk|Prijzen|Publicaties|Interesses|Referenties',
  pl: 'Curriculum vitae|obecnie|Podsumowanie|Doświadczenie zawodowe|Wykształcenie|Umiejętności|Języki|Certyfikaty|Projekty|Wolontariat|Nagrody|Publikacje|Zainteresowania|Referencje',
  sv: 'Meritförteckning|nuvarande|Profil|Arbetslivserfarenhet|Utbildning|Kompetenser|Språk|Certifikat|Projekt|Ideellt arbete|Utmärkelser|Publikationer|Intressen|Referenser',
  da: 'Curriculum vitae|nu|Profil|Erhvervserfaring|Uddannelse|Kompetencer|Sprog|Certifikater|Projekter|Frivilligt arbejde|Udmærkelser|Publikationer|Interesser|Referencer',
  nb: 'Curriculum vitae|nå|Profil|Arbeidserfaring|Utdanning|Kompetanse|Språk|Sertifikater|Prosjekter|Frivillig arbeid|Utmerkelser|Publikasjoner|Interesser|Referanser',
  fi: 'Ansioluettelo|nykyinen|Profiili|Työkokemus|Koulutus|Osaaminen|Kielitaito|Sertifikaatit|Projektit|Vapaaehtoistyö|Palkinnot|Julkaisut|Harrastukset|Suosittelijat',
  cs: 'Životopis|současnost|Profil|Pracovní zkušenosti|Vzdělání|Dovednosti|Jazyky|Certifikáty|Projekty|Dobrovolnictví|Ocenění|Publikace|Zájmy|Reference',
  tr: 'Özgeçmiş|günümüz|Özet|İş Deneyimi|Eğitim|Beceriler|Diller|Sertifikalar|Projeler|Gönüllülük|Ödüller|Yayınlar|İlgi Alanları|Referanslar',
  ru: 'Резюме|настоящее время|О себе|Опыт работы|Образование|Навыки|Языки|Сертификаты|Проекты|Волонтерство|Награды|Публикации|Интересы|Рекомендации',
  uk: 'Резюме|дотепер|Про себе|Досвід роботи|Освіта|Навички|Мови|Сертифікати|Проєкти|Волонтерство|Нагороди|Публікації|Інтереси|Рекомендації',
  el: 'Βιογραφικό σημείωμα|σήμερα|Προφίλ|Επαγγελματική εμπειρία|Εκπαίδευση|Δεξιότητες|Γλώσσες|Πιστοποιήσεις|Έργα|Εθελοντισμός|Βραβεία|Δημοσιεύσεις|Ενδιαφέροντα|Συστάσεις',
  ar: 'السيرة الذاتية|الآن|نبذة|الخبرة العملية|التعليم|المهارات|اللغات|الشهادات|المشاريع|التطوع|الجوائز|المنشورات|الاهتمامات|المراجع',
  he: 'קורות חיים|היום|תקציר|ניסיון תעסוקתי|השכלה|כישורים|שפות|תעודות|פרויקטים|התנדבות|פרסים|פרסומים|תחומי עניין|ממליצים',
  hi: 'जीवन वृत्त|वर्तमान|सारांश|कार्य अनुभव|शिक्षा|कौशल|भाषाएँ|प्रमाणपत्र|परियोजनाएँ|स्वयंसेवा|पुरस्कार|प्रकाशन|रुचियाँ|संदर्भ',
  zh: '简历|至今|个人简介|工作经历|教育背景|专业技能|语言|证书|项目经历|志愿服务|奖项|出版物|兴趣|推荐人',
  ja: '職務経歴書|現在|職務要約|職務経歴|学歴|スキル|語学|資格|プロジェクト|ボランティア活動|受賞歴|論文|趣味|推薦者',
  ko: '이력서|현재|자기소개|경력|학력|보유 기술|외국어|자격증|프로젝트|봉사활동|수상|논문|관심사|추천인',
};

/** The languages in which a CV can be written, by ISO 639-1. */
export const CV_LANGUAGES: readonly string[] = Object.keys(TABLE);

/** English for a language that is not known, or not told. */
export function cvWords(language: string | undefined): CvWords {
  const asked = language === 'no' || language === 'nn' ? 'nb' : language;
  const known = asked !== undefined && Object.hasOwn(TABLE, asked) ? asked : 'en';
  const [title = '', present = '', ...rest] = (TABLE[known] ?? '').split('|');
  const heading = (name: CvHeading): string => rest[HEADINGS.indexOf(name)] ?? '';
  return { language: known, title, present, heading };
}
