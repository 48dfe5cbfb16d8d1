// Given names that one person may go by: short, pet and foreign forms, one class a line, the usual full form first.
import { plainSpelling } from './name-sound.ts';

/** From the registers' and encyclopaedias' lists of diminutives; a form may stand in several classes (Sasha, Chris, Pat). */
const CLASSES = `robert rob bob bobby robbie bert roberto rupert robin
william will bill billy willy willie liam guillermo guillaume wilhelm willem wim guglielmo vilmos memo
richard rick dick ricky rich ritchie ricardo riccardo ryszard rysiek
james jim jimmy jamie jaime jacques jacob jakob jakub kuba giacomo iago santiago jaimito jakov yakov yasha jaap
john johnny jack jon ion johan johann johannes hans hannes jan janek jean juan juanito giovanni gianni vanni joao ivan vanya jens jannis ioannis yannis giannis janos jancsi sean ian evan ivo hansi jovan
michael mike mick mikey mickey michel michele miguel miki mikel mikhail misha mihail mihai mihaly misi mikael mikkel michal micha miguelito michalis mykhailo mykhaylo
thomas tom tommy tomas tommaso tomasz tomek tamas
elizabeth elisabeth eliza liz lizzie liza beth betty betsy bess elisa elise ella elsa isabel isabella isabelle lisa lisbeth elzbieta ela erzsebet bozsi zsoka alzbeta eliska yelizaveta elizaveta elspeth libby lisette bettina
alexander alexandr aleksandr aleksander oleksandr alex alec alexei sasha sascha shura xander sandro alessandro alejandro alexandre alexandros alekos sandor sanyi olek ale oles sandy iskander
alexandra aleksandra oleksandra alex sasha sandra ola alessandra alejandra sanya lexi shura ola sandy
edward ed eddie ted teddy ned eduard eduardo edoardo edouard edvard edek lalo edu
charles charlie chuck carl karl carlos carlo karel karol karoly charly kalle chas carlitos karcsi
joseph joe joey jo jose josef jozef giuseppe beppe peppe pepe pepito josep josip jozsef yosef yusuf youssef yousef sepp iosif osip jupp jozek jusuf zezinho ze pino
josephine josefina pina josefa giuseppina pepa pepita fina josie josefine
antonio antonino antony anthony tony toni antoine anton toninho tonino antal antek antoni antonin tonda tolik antonios antonis
francis frank francisco paco pancho curro kiko fran francesco franco franz frantisek franek franciszek ferenc feri frans francois chico xico franta frantz
frances francesca francisca franziska paquita fran franny franzi francoise franciszka frankie
ignatius ignacio nacho ignazio ignace ignacy iggy inaki
manuel manolo manu emmanuel emanuel manny manolis emmanouil manoel lolo
maria mary marie mia marysia maryam mariam miriam mari maja masha mariya marija maruja mariquita molly polly maire moira maryna marika
margaret margarita margherita marguerite maggie meg peggy margo margot greta grete gretel rita malgorzata gosia malgosia margit margret marketa marge madge daisy margarethe margareta rita
katherine catherine kathryn katharina katarina katarzyna kasia kate katie kathy cathy kat kit kitty katya ekaterina yekaterina kateryna katerina catalina caterina karen karin kathleen kati katja trine katinka catarina katalin caitlin kaisa aikaterini
anna ann anne ana annie anya hanna hannah hana anika anita ania anka annette aneta anouk anja hanka anneke hania aneczka anushka asya anniken annika nancy
helen helena elena ellen helene eleni lena lenka nell nelly yelena olena hela lenochka ilona ileana alyona alena ileni lene
george georg jorge giorgio georges jerzy jurek yuri yury yuriy jiri jirka georgios giorgos yorgos gyorgy gyuri jurgen jorg jorgen joren egor goran iouri juri georgi jordi georgie
peter petrus pete pedro pietro pierre piet pieter petr pyotr piotr petro petya petros petter per peer peder peti piotrek pero perico petar pekka
paul paulo pablo paolo pavel pawel pasha pal paulus pavlo pavlos paulie pavol
nicholas nick nicky nico niko nicola nicolas nicolo nikolai nikolay nikolaus nikolaos nikos klaus claus kolya mikolaj mykola miklos niels nils nikola nic colin mikulas
stephen steven steve stefan stephan stefano esteban etienne istvan pista szczepan stepan stephanos stevie stefanos estevao stepa
andrew andy drew andreas andre andrei andrey andriy andrzej andrea andres andras bandi ondrej anders jedrek ondra andrij andrusha andris antero
daniel dan danny dani daniele danil danylo danko daniil danya
matthew matt matteo mateo matthias mateusz matheus matthieu mathieu mattia matyas mats matias mathias matvei mat matej matus teo
david dave davide dawid davy davey dawud dudi dovid daoud
samuel sam sammy samuele samo shmuel
samantha sam sammy
benjamin ben benny benji benjamim veniamin binyamin beni
gregory greg gregor gregorio grzegorz grzesiek grisha grigory grigoriy grigori gergely gergo goyo hryhoriy gregg
christopher chris kit kristof christoph christophe cristobal krzysztof krzysiek christoforos krystof christoffer kristoffer topher kris stoffel cristoforo
christian chris cristian kristian krystian karsten carsten kris christer
christina chris christine kristina cristina krystyna tina kirsten kristin chrissy krysia kirsty christiane kristine stina christa
patrick pat paddy patricio patrizio patryk padraig patricia
patricia pat patty trish tricia patrizia patsy paty
ronald ron ronnie ronaldo
donald don donny
kenneth ken kenny
lawrence laurence larry lars laurent lorenzo lorenz laurens wawrzyniec lourenco vavrinec lauri loren lori
leonard leo leonardo len lenny leonid lyonya leon
theodore ted teddy theo teodor teodoro fyodor fedor fedya theodoros thodoris tivadar fedir theodor
frederick fred freddy friedrich fritz federico frederic frederik fryderyk frigyes fede fredrik rick
henry harry hank heinrich heinz henri enrique enrico henrik hendrik henk henryk quique kike heiner hinrich jindrich heini henrique
louis lewis luis luigi ludwig louie lou luiz lutz lajos ludwik ludvik luisito gigi ludovic
louise luisa luise lou lulu luiza ludwika
edmund edmondo edmond ed edmundo
philip phil philipp felipe filippo filip pip fulop filippos pepe lippo philippe
victor vic viktor vittorio vitya wiktor vitor viktors
victoria vicky vicki tori viktoria vittoria wiktoria vika vitoria
raymond ray ramon raimundo raimund raimondo mundo moncho
dimitri dmitri dmitry dmitriy dima mitya dmytro dimitrios dimitris mitsos dimitar dymitr dimitrij
vladimir volodymyr vova volodya vlad wladimir wlodzimierz wlodek vladimiro volodia vladko
sergei sergey serhiy sergio serge serhii seryozha serezha serjio sergiusz sergej sergiy
evgeny evgeniy yevgeny yevhen zhenya eugene eugenio eugen gene evgenios jeno evgeni evhen jewgeni yevgeniy geno eugeniusz
evgenia yevgenia zhenya eugenia eugenie yevheniya evgeniya
yulia julia yuliya juliya julie giulia julie juli iulia julka julianna yulya juliette
julian julien juliano giuliano julius jules julio giulio gyula yulian juliusz
natalia natalie natasha nataliya natalya natacha natalka natascha nathalie nata
olga olha olya helga ola
tatiana tatyana tanya tetyana tania tatjana tanja tati
ludmila lyudmila lyuda liudmyla mila lusya ljudmila lidka
oksana xenia ksenia kseniya ksyusha oxana aksinya
anastasia anastasiya nastya stacy stasia nastassja asya anastazja nastia
svetlana sveta svitlana lana
konstantin kostya constantine costas kostas konstantinos constantin kostyantyn kosta kostis dinos constantino
vasily vasiliy vasyl vasya basil vassilis vasilis vasileios basilio bazyli vasile
alexei alexey aleksei oleksiy oleksii alyosha alexis alexius alek lyosha alessio
pyotr petya
ilya elijah elias elia ilias eli iliya ilja eliasz
maxim maksim max maks maksym massimo maximilian maximo maxi maxime maksymilian maximiliano miksa
arthur art artur arturo artie artus
artem artyom artemiy tema
roman romain romano romek roma
yaroslav jaroslav jaroslaw jarek slava iaroslav
stanislav stanislaw staszek stas stan slava estanislao stanislas stanko stanley
vyacheslav viacheslav slava wieslaw vaclav waclaw vasek wenzel venceslao
zbigniew zbyszek zbyniek zbynek
wojciech wojtek adalbert vojtech bela
agnieszka agnes aga agi ines inez agnese agata agnesa
joanna joan jana asia jane jeanne giovanna johanna juana janet jenny gianna ioanna hanna yana hanne janina jannike ivana
barbara basia barb barbie varvara babs barbora varya bara borbala bori
ewa eva eve ewka evi evita
monika monica monique mona
dorota dorothy dorothea dolly dot dora dorothee dorotea
beata beate bea beatrice beatriz beatrix bice trixie
magdalena magda madeleine madalena lena maddalena magdolna malena madeline maddie maddy
zofia sofia sophia sophie zosia sofie sofiya zsofia sonia sonya sonja
teresa theresa therese terezia terry teresita tessa teréz terezinha rezi tereza
susan susanna susanne sue suzy susana zuzanna zuzana zsuzsanna zsuzsa suzanne sanne sanna shoshana
lucy lucia luzia lucie lucja luce luciana lujza
rebecca becky becca rebeka rebekka rivka
jennifer jen jenny jenn jenni
jessica jess jessie jessy
deborah debbie deb debora debra dvora
marta martha marthe
sara sarah
clara klara claire
carla karla
claudia klaudia
paula paola
daniela danielle danica
judith judy jutta judit giuditta yehudit
dolores lola loli lolita
mercedes merche mercy meche
concepcion concha conchita conchi
rosario charo chayo
guadalupe lupe lupita
francisca paqui
pilar pili
consuelo chelo
encarnacion encarna
jesus chus chuy chucho
rafael rafa raphael raffaele rafal rafi raffi
gabriel gabe gabo gabriele gavriil gabi gabor havryil
gabriela gabriella gabrielle gabi gaby
fernando nando ferdinand fernao ferran ferdinando fernand
hernando hernan
alberto albert beto al albrecht berto bertie
gilberto gilbert beto gil
roberto beto tito
alfonso alphonse alfons poncho fonso
alfredo alfred fredo fredi alf
hector tito
eugenio genaro
javier xavier xavi javi saverio xaver
joaquin quino joaquim joachim achim jochen kino gioacchino
leonor eleanor eleonora ellie nora nell eleonore norah leo
laura laurie lauren lori laure
valentin valentine valentino walenty
valeria valerie valeriya lera val
salvador salva salvatore toto turi
sebastian seb sebastiao bastian bastien sebastien sebas sebastiano seba
santiago santi diego tiago
vicente vincent vince vincenzo enzo vincenz vicenc vinnie vinzenz
domenico domingo dominic dominik dominique mimmo dom nick
pasquale pascal pascual lino
raul ralph rolf rudolf rudolph rudi rodolfo rudy
guido vito veit
gustavo gustav gus gustaf tavo gustave
augusto august auguste gus tino
martin marty martino marten marcin marton morten
marcus mark marc marco marek marcos marko markus marek marquinhos
luke luca lucas lukas luka lukasz lukacs luc
simon simone szymon shimon semyon simao semen simeon
timothy tim timo timmy timofey timoteo timotheus
tobias toby tobi tobiasz
hieronymus jerome jeronimo geronimo jeroen girolamo
gerard gerhard gerardo gerd gert gerrit gherardo gerry
gerald gerry jerry geraldo
wolfgang wolf wolfi
siegfried sigi siggi sigfried
ulrich uli ulli ulrik oldrich
hubert bert hubertus uberto huber
norbert bert norberto
herbert bert heriberto
bernard bernhard bernd bernie bernardo barney bernat
maximiliane maxi
ursula ulla uschi urszula ursel
angela angelika angelica angie angelique aniela geli
brigitte birgit gitte brigitta bridget britta gitti brigid bridgid biddy
renate renata reni
waltraud traudl waltraut
hildegard hilde hilda
gertrude trudy gertrud gertraud trude
cornelius kees cornelis kornel corneille neil
cornelia conny nelly corrie
lodewijk lode
adrian adriaan adrien adriano arie ad hadrian
hendrika rika
mohammed muhammad mohamed mohamad muhammed mehmet mohammad mo mahomed mohammadou memo
ahmed ahmad ahmet achmed hmad
mustafa mostafa moustafa mustapha
hassan hasan hassane
hussein husayn hussain huseyin hossein hocine
ali aly
omar umar omer
othman osman uthman
khaled khalid halid
fatima fatma fatemeh fatimah fatou fati
aisha ayesha aicha ayse aysha
khadija khadijah hatice khadidja
zainab zaynab zeinab zeynep
abdullah abdallah abdulla abdoulaye
ibrahim abraham ebrahim avraham abe brahim ibrahima
ishmael ismail ismael esmail
sulayman suleiman solomon suleyman salomon soliman sulaiman shlomo
musa moses moshe moussa moises
isa issa
yahya yehia
saeed said sayed saïd
jamal gamal djamal cemal
tarek tariq tarik
leila layla leyla laila
karim kareem kerim
rashid rachid rasheed
nour noor nur
krishna krishnan krish krishnan
rajesh raj raju
rajendra raj rajinder rajender
ramesh ram
suresh suri
lakshmi laxmi lakshman
sanjay sanjeev sanju
vijay vijaya
priyanka priya
deepak deepa dipak
subramaniam subramanian subbu
venkatesh venkat venky venkata
katalin kati kata
laszlo laci ladislaus vladislav ladislav wladyslaw
zoltan zoli
attila ati
balazs blaise blas
ferenc ferko
imre emeric emmerich
lajos lali
spyridon spyros spiros
panagiotis panos takis
evangelos vangelis vagelis
athanasios thanasis thanos nasos
charalambos babis haralambos
apostolos tolis
paraskevi vivi voula evi
vasiliki vicky vaso
athanasia nasia soula
anatoly anatoliy tolya anatole anatolij
gennady gennadiy gena hennadiy
valery valeriy valera valerij
boris borya borislav
lev leo lyova
bogdan bohdan theodore
galina halyna galya halina
irina iryna ira irene irena irka eirini
marina maryna mara
vera wiera
zinaida zina
larisa lara larysa larissa
nadezhda nadia nadya nadiya nadine nadja
lyubov luba lyuba
ruslan rus
timur temur
emilio emil emile emily
emily emilia emma em emilie milly emilka
amanda mandy
alice alicia alix alisa alizia
abigail abby gail
charlotte lotte charlie carlotta carlota lottie
caroline carolina karolina carol karoline karola carrie lina
virginia ginny ginger
penelope penny
pamela pam
cynthia cindy
jacqueline jackie
kimberly kim
michelle shelly michaela michaela mikaela miguelina
melissa mel missy
melanie mel mela
nathan nate nathaniel nat natan nathanael
zachary zach zack zak zacharias
joshua josh josue
jonathan jon jonny yonatan jonatan
jeffrey jeff geoffrey geoff jeffery gottfried
stuart stu stewart
douglas doug
walter walt wally gualtiero valter
harold harry hal harald
vincenza enza
oliver olly ollie olivier oliviero oli
olivia liv livia
raymond raimo
russell russ
ruth ruthie
philippa pippa
eunice nikki
nicole nikki nicky nicola nicoletta
terence terry
antonia toni antonina tonya antonietta antje antoinette
guilherme gui
rodrigo rodri digo
eduarda duda
luciano chano
graciela chela
isidro chiro
socorro coco
refugio cuca
montserrat montse
inmaculada inma
remedios reme
nuria nuri
jordan jord
kevin kev
zygmunt zygi sigismund siegmund
tadeusz tadek thaddeus tadeo tadeas
kazimierz kazik casimir kazimir
boleslaw bolek
jolanta jola yolanda iolanda yolande
danuta danka
grazyna graza
bozena bozenka
iwona ivonne yvonne ivona
ewelina evelyn evelina eveline
wladyslawa wladka
kamil camillo camille
lidia lydia lidiya
bronislaw bronek
mieczyslaw mietek
przemyslaw przemek
radoslaw radek
miroslaw mirek miroslav
slawomir slawek
jaroslava jarka
ali alejandro
nguyen nguyên`;

const classesByPlain = new Map<string, readonly string[]>();
for (const line of CLASSES.split('\n')) {
  const members = line.split(' ');
  const head = members[0] ?? '';
  for (const member of members) {
    const plain = plainSpelling(member.normalize('NFD').replace(/\p{M}/gu, ''));
    const before = classesByPlain.get(plain) ?? [];
    if (!before.includes(head)) classesByPlain.set(plain, [...before, head]);
  }
}

/** Heads of the classes that a given name stands in; empty for a name that is in none. `plain` is a plain spelling. */
export function givenNameClasses(plain: string): readonly string[] {
  return classesByPlain.get(plain) ?? [];
}
