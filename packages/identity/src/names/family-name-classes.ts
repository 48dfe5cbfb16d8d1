// Family names that one family writes in several ways, because two transcriptions or dialects are in use.

/** Pinyin with Wade–Giles and Cantonese; then the Korean romanisations; a form may stand in several classes. */
const CLASSES = `wang wong
huang wong hwang
li lee lei
zhang chang cheung
zhou chow chou jow
chen chan chin tan
wu ng woo
lin lam lim
he ho
liu lau liou
yang yeung young
zeng tsang tseng
xu hsu hui shu
xie hsieh tse
cai tsai choy choi
guo kuo kwok
liang leung
deng tang teng
zhao chao chiu
zhu chu choo
jiang chiang keung
zheng cheng cheang
song sung soong
gao kao ko
lu lo loo
luo lo law
ye yeh yip ip
xiao hsiao siu
pan poon
gimm kim gim
i lee yi rhee ri li yee
pak park bak pak
choe choi choe
jeong jung chung cheong joung
kang gang
cho jo joe
yun yoon youn
jang chang
im lim rim yim
seo suh so
sin shin
kwon gwon
an ahn
yu yoo ryu you yoo
jeon jun chun
ko go koh
mun moon
son sohn
pae bae pai
paek baek paik back
heo hur huh
sim shim
no noh roh
seong sung
ju joo
u woo
ku koo gu goo
eom um uhm
vandenberg vandenbergh vandeberg`;

const classesByName = new Map<string, readonly string[]>();
for (const line of CLASSES.split('\n')) {
  const [head = '', ...forms] = line.split(' ');
  for (const form of new Set([head, ...forms])) classesByName.set(form, [...(classesByName.get(form) ?? []), head]);
}

/** Heads of the classes that a family name stands in. `letters` are a–z, as written. */
export function familyNameClasses(letters: string): readonly string[] {
  return classesByName.get(letters) ?? [];
}
