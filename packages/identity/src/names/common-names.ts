// Names that say little about who somebody is, because very many people bear them.
import { plainFamily, plainSpelling } from './name-sound.ts';

const plainSet = (words: string, plain: (letters: string) => string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).map(plain));

/** The commonest family names of each country's name register, as transcribed. */
const FAMILY = plainSet(
  `smith jones johnson williams brown davis miller wilson moore taylor anderson thomas jackson white harris martin thompson clark lewis
  walker hall allen young king wright scott green baker adams nelson hill campbell mitchell roberts carter phillips evans turner
  muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schafer koch bauer richter klein wolf schroder neumann
  garcia rodriguez gonzalez fernandez lopez martinez sanchez perez gomez jimenez ruiz hernandez diaz moreno munoz alvarez romero torres
  silva santos oliveira souza pereira costa ferreira rodrigues almeida lima alves ribeiro carvalho gomes martins
  bernard dubois durand robert richard petit leroy moreau simon laurent lefebvre michel roux fournier
  rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti
  nowak kowalski wisniewski wojcik kowalczyk kaminski lewandowski zielinski szymanski wozniak dabrowski
  ivanov smirnov kuznetsov popov vasiliev petrov sokolov mikhailov novikov fedorov morozov volkov melnyk shevchenko kovalenko bondarenko boyko tkachenko
  novak svoboda novotny dvorak horvath nagy kovacs toth szabo varga kiss molnar nemeth
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo lee wong chan cheung lam ho ng chow lau
  kim park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn song yoo hong
  sato suzuki takahashi tanaka ito watanabe yamamoto nakamura kobayashi kato yoshida yamada sasaki matsumoto
  nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly
  singh kumar sharma patel gupta khan das reddy rao verma yadav mehta shah joshi nair iyer mishra
  yilmaz kaya demir celik sahin yildiz ozturk aydin arslan dogan kilic
  papadopoulos papadakis georgiou dimitriou nikolaou papageorgiou oikonomou
  ahmed ali hassan hussein mohamed ibrahim mahmoud abdullah salem haddad khoury
  jansen devries bakker visser smit dejong vandenberg vandijk peeters janssens
  hansen johansen olsen larsen andersen nilsson johansson karlsson eriksson larsson olsson jensen nielsen pedersen korhonen virtanen
  cohen levi levy mizrahi silva popa ionescu popescu`,
  plainFamily,
);

const GIVEN = plainSet(
  `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark paul steven andrew kevin
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy emily anna laura julia maria marie
  peter stefan thomas andreas christian markus martin alexander sabine petra claudia katharina
  jose juan antonio manuel francisco luis carlos javier miguel carmen ana isabel lucia joao pedro paulo ricardo
  jean pierre philippe nicolas julien camille sophie giuseppe giovanni marco luca francesca giulia
  piotr krzysztof tomasz katarzyna agnieszka malgorzata magdalena aleksandr sergey dmitry andrey olga elena natalia tatiana irina
  mohammed ahmed ali fatima omar hassan wei min jing li fang lei yan minjun jihoon seoyeon jiwoo
  hiroshi kenji takashi yuki rahul amit priya anita sanjay rajesh mehmet mustafa ayse fatma giorgos dimitris maria eleni nikos
  lars erik anders jan nils hans`,
  plainSpelling,
);

export function isCommonFamilyName(plain: string): boolean {
  return FAMILY.has(plain);
}

export function isCommonGivenName(plain: string): boolean {
  return GIVEN.has(plain);
}
