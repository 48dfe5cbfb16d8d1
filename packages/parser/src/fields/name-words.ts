// What tells given from family names: particles, the commonest family names of some cultures, given names of two words.
import { fold } from '../text/fold.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that open a family name of several words. "y" and "e" join two of them and never open one. */
export const PARTICLES = set(
  'van von vom zu zum zur der den de del della delle dello dei degli di da das do dos du des la le lo ter ten te op af av bin ibn bint ben bar abu al el ul ad st. mac',
);

/** "Al-Sayed", "El-Masri", "O'Neil": joined to their word. */
export const JOINED_PARTICLE = /^(?:al|el|ad|as|at|ul|ben|bin|abu)[-‐'’]\p{L}/iu;

/** Degrees and titles around a name, without their dots. */
export const NAME_TITLES = set(
  'mr mrs ms miss dr prof herr frau sr sra mme mlle ing mag dipl-ing dipling phd md mba msc bsc ba ma rn cpa pmp cfa esq dds jd llm bc mgr judr mudr rndr dott dottssa lic inż',
);
export const GENERATION = /^(?:jr|sr|ii|iii|iv|júnior|junior|filho|neto)\.?$/iu;

/** The commonest family names of the Spanish- and Portuguese-speaking countries (name registers), folded. */
export const IBERIAN_FAMILY_NAMES = set(
  'garcia rodriguez gonzalez fernandez lopez martinez sanchez perez gomez martin jimenez ruiz hernandez diaz moreno munoz alvarez romero alonso gutierrez navarro torres dominguez vazquez ramos gil ramirez serrano blanco molina morales suarez ortega delgado castro ortiz rubio marin sanz nunez iglesias medina garrido cortes castillo santos lozano guerrero cano prieto mendez cruz calvo gallego vidal leon marquez herrera pena flores cabrera campos vega fuentes carrasco reyes rojas aguilar rivera chavez mendoza vargas silva souza sousa oliveira pereira lima carvalho ferreira ribeiro almeida costa gomes martins araujo melo barbosa alves cardoso rocha correia dias teixeira fernandes lopes marques soares moreira pinto nunes vieira monteiro mendes freitas nascimento machado',
);

/** Second halves of given names in Spanish and Portuguese ("José Luis", "Ana Beatriz"), folded. */
export const IBERIAN_SECOND_NAMES = set(
  'luis carlos jose maria antonio manuel angel alberto javier jesus miguel ignacio ramon pablo enrique eduardo fernando francisco andres david alejandro isabel teresa elena luisa carmen pilar cristina beatriz fernanda clara paula laura lucia sofia victoria eugenia dolores mercedes jorge paulo pedro joao henrique felipe gabriel rafael augusto cesar vitor victor roberto ricardo guilherme eduarda gabriela carolina helena alice julia rosa ines rita rosario',
);

/** What follows "del", "de los" in a given name: "María del Carmen". */
export const DEVOTIONS = set(
  'carmen pilar mar rosario rocio angeles luz jesus dolores mercedes socorro consuelo conceicao fatima lurdes nieves refugio',
);

/** Family names of one syllable or two in Latin letters, Chinese, Korean and Vietnamese; only beside other hints. */
export const EAST_ASIAN_FAMILY_NAMES = set(
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng feng han cao zeng peng xiao cai pan tian dong yuan yu jiang du ye cheng wei su lu ding ren shen kim lee park choi jung jeong kang cho yoon jang lim shin hwang ahn kwon yoo hong jeon moon baek nguyen tran le pham hoang huynh phan vu vo dang bui do ngo duong ly',
);

/** Chinese family names of two characters. */
export const TWO_CHARACTER_FAMILY_NAMES = set(
  '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 夏侯 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 长孙 長孫 宇文 司徒 轩辕 軒轅 南宫 南宮 东方 東方',
);
export const TWO_SYLLABLE_FAMILY_NAMES = set('남궁 황보 제갈 사공 선우 독고 서문');

/** Japanese family names of one and of three characters; nearly all others have two. */
export const SHORT_JAPANESE_FAMILY_NAMES = set(
  '林 森 原 谷 辻 堀 岡 東 南 西 北 関 柴 星 畑 菅 乾 岸 堤 金 泉 峰 桂 榊 梶 楠 滝 榎',
);
export const LONG_JAPANESE_FAMILY_NAMES = set(
  '佐々木 長谷川 五十嵐 久保田 小笠原 大久保 小野寺 宇佐美 長谷部 日比野 曽我部 佐久間 大河内 早乙女 御手洗 竹之内',
);

export const PATRONYMIC = /(?:ович|евич|ьич|овна|евна|ична|инична|івна|ївна|ovich|evich|ovna|evna|ivna|ovych|evych)$/iu;
/** Endings of family names in Russian and Ukrainian. */
export const SLAVIC_FAMILY_NAME = /(?:ов|ова|ев|ева|ёв|ёва|ин|ина|ский|ская|цкий|цкая|ський|ська|енко|чук|юк)$/iu;

export const inSet = (words: ReadonlySet<string>, word: string | undefined): boolean =>
  word !== undefined && words.has(fold(word).normalize('NFD').replace(/\p{M}/gu, ''));
