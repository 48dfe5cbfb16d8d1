// The rules that tell people apart, loaded with the first résumé: an idle server does without their tables of names.

export const identityRules = () => import('@vitae/identity');
