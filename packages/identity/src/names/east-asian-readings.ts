// How Japanese and Korean names sound: characters that Japanese reads its own way, syllables that Korean spells in many ways.

/** The commonest Japanese family names (name registers), then given names; each with its readings. */
const JAPANESE = `佐藤 sato|鈴木 suzuki|高橋 takahashi|田中 tanaka|伊藤 ito|渡辺 watanabe|渡邊 watanabe|山本 yamamoto|中村 nakamura|小林 kobayashi|加藤 kato
吉田 yoshida|山田 yamada|佐々木 sasaki|山口 yamaguchi|松本 matsumoto|井上 inoue|木村 kimura|林 hayashi|斎藤 saito|斉藤 saito|清水 shimizu|山崎 yamazaki
森 mori|阿部 abe|池田 ikeda|橋本 hashimoto|山下 yamashita|石川 ishikawa|中島 nakajima|前田 maeda|藤田 fujita|小川 ogawa|後藤 goto|岡田 okada|長谷川 hasegawa
村上 murakami|近藤 kondo|石井 ishii|坂本 sakamoto|遠藤 endo|青木 aoki|藤井 fujii|西村 nishimura|福田 fukuda|太田 ota|三浦 miura|藤原 fujiwara|岡本 okamoto
松田 matsuda|中川 nakagawa|中野 nakano|原田 harada|小野 ono|田村 tamura|竹内 takeuchi|金子 kaneko|和田 wada|中山 nakayama|石田 ishida|上田 ueda|森田 morita
原 hara|柴田 shibata|酒井 sakai|工藤 kudo|横山 yokoyama|宮崎 miyazaki|宮本 miyamoto|内田 uchida|高木 takagi|安藤 ando|谷口 taniguchi|大野 ono|丸山 maruyama
今井 imai|高田 takada|藤本 fujimoto|武田 takeda|村田 murata|上野 ueno|杉山 sugiyama|増田 masuda|平野 hirano|菅原 sugawara|大塚 otsuka|千葉 chiba|久保 kubo
松井 matsui|岩崎 iwasaki|桜井 sakurai|木下 kinoshita|野村 nomura|松尾 matsuo|菊地 kikuchi|野口 noguchi|佐野 sano|大西 onishi|新井 arai|浜田 hamada|古川 furukawa
健太 kenta|翔太 shota|大輔 daisuke|拓也 takuya|健 ken takeshi|誠 makoto|浩 hiroshi|博 hiroshi|隆 takashi|学 manabu|直樹 naoki|和也 kazuya|達也 tatsuya|健一 kenichi
裕子 yuko hiroko|陽子 yoko|恵子 keiko|美咲 misaki|愛 ai|真由美 mayumi|智子 tomoko|由美 yumi|明美 akemi|花子 hanako|さくら sakura|結衣 yui|彩 aya|葵 aoi|陽菜 hina
大樹 daiki|亮 ryo|翔 sho|太郎 taro|一郎 ichiro|次郎 jiro|淳 jun|純 jun|剛 tsuyoshi|聡 satoshi|優 yu|優子 yuko|直美 naomi|香織 kaori|麻衣 mai|千尋 chihiro|遥 haruka`;

function readingTable(text: string): ReadonlyMap<string, readonly string[]> {
  const entries = text.split(/[|\n]/).map((line) => {
    const [characters = '', ...readings] = line.split(' ');
    return [characters, readings] as const;
  });
  return new Map(entries);
}

const JAPANESE_READINGS = readingTable(JAPANESE);

export function japaneseReadings(characters: string): readonly string[] {
  return JAPANESE_READINGS.get(characters) ?? [];
}

/** The family name at the start of a name without a space, when it is one of the known ones. */
export function japaneseFamily(characters: string): string | undefined {
  return [3, 2, 1]
    .map((length) => characters.slice(0, length))
    .find((start) => start.length < characters.length && JAPANESE_READINGS.has(start));
}

const INITIALS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');

/** Revised Romanization, syllable by syllable, without the changes that sounds make to each other. */
export function hangulLetters(text: string): string {
  let out = '';
  for (const character of text.normalize('NFC')) {
    const code = character.charCodeAt(0) - 0xac00;
    if (code < 0 || code > 11171) continue;
    out += `${INITIALS[Math.floor(code / 588)]}${VOWELS[Math.floor((code % 588) / 28)]}${FINALS[code % 28]}`;
  }
  return out;
}

/** What the romanisations of Korean have in common: `jihun` and `chi hoon`, `seoyeon` and `suhyun`. `letters` are a–z. */
export function koreanSound(letters: string): string {
  return letters
    .replace(/ch|j/g, 'c')
    .replace(/sh/g, 's')
    .replace(/ck|g|q/g, 'k')
    .replace(/b/g, 'p')
    .replace(/d/g, 't')
    .replace(/r/g, 'l')
    .replace(/ng/g, 'n')
    .replace(/(?<=[aeiou])h/g, '')
    .replace(/eo|eu|oo|ou|u|wo|o/g, 'o')
    .replace(/ae|ai|e/g, 'e')
    .replace(/ee|yi|i/g, 'i')
    .replace(/(.)\1+/g, '$1');
}
