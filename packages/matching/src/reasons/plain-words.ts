// Words that say nothing by themselves: what a sentence on a match may use beside the words of its facts.
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  `a about above according across after against already also although altogether am an and any are area areas as ask asked asking asks at
  away back background based be because been before being below beside besides between both brings but by came can cannot candidate
  candidate's candidates career clearly close closely combined come comes compared could count counted counts cover covered covering covers
  current currently despite did do does done during either else enough even except exceed exceeds exceeding existing expected experience
  experienced fact facts far few field fields fit fits fitting for found from further gap gaps given gives had half has have having hence
  here hold holds how however if in include included includes including information instead into is it its itself job job's just keep kept
  knowledge known knows lack lacking lacks last lasting least less level levels like live lives living long longer match matched matches
  matching meet meeting meets met might missing month months more most move moved moves moving must musts near nearly necessary need needed
  needs neither next no none nor not note nothing now of off on once one only open or other others otherwise out over overall part partial
  partially partly people person place places plain plus plus's point points position present proof prove proved proven proves provided
  quite ranks rank rather reach reached reaches reaching recent recently related relevant relocate remain remaining remains required
  requirement requirements requires rest role role's same seen shortfall should show showing shown shows side since skill skills so some
  sought still stands such support supported supports take taken than that the their them themselves then there these they thing things this those
  though through thus time times to together told too total toward towards under unknown until up use used uses using vacancy
  was way well were what when where whereas whether which while who whole whom whose will willing with within without work worked working
  works would year year's years yes yet
  be isn't aren't wasn't doesn't don't hasn't haven't can't`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
