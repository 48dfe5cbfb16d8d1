// Words that those who publish carry in their names.

export const PRESS =
  /\b(?:journal|proceedings|conference on|symposium|transactions on|letters|review|magazine|quarterly|press|springer|elsevier|wiley|ieee|acm|usenix|arxiv|doi|zeitschrift|verlag|revue|revista|rivista|tijdschrift)\b|学报|期刊|出版社|評論社/iu;
