import type { Parts } from '../../parts.ts';

export const ELECTION: Parts['election'] = {
  name: 'Informations sur le vote',
  lead: 'Où demander quand une image vous dit quand, où ou comment voter. Cette page fonctionne sans réseau et n’a rien à voir avec un verdict.',
  country: 'Pays',
  authority: 'Autorité électorale officielle',
  voters: 'Pour les électeurs',
  purposes: {
    register: 'S’inscrire sur les listes électorales, ou contrôler son inscription',
    where: 'Où voter',
    both: 'S’inscrire sur les listes électorales, contrôler son inscription, et où voter',
  },
  observers: 'Observateurs indépendants',
  factCheckers: 'Fact-checkers accrédités',
  accreditations: {
    ifcn: 'Inscrit comme signataire du code de l’International Fact-Checking Network',
    efcsn: 'Inscrit comme membre de l’European Fact-Checking Standards Network',
  },
  accreditationNote: 'L’accréditation se renouvelle chaque année. Consultez-la auprès du réseau avant de vous y fier.',
  none: 'Rien qu’une source publique confirme.',
  asOf: 'État : {month}. Un site que vous ouvrez apprend votre adresse Internet, comme à toute visite.',
  sources: 'Sources',
  correct:
    'Une erreur ? Chaque pays est un petit fichier de ce logiciel libre, et les corrections sont les bienvenues.',
  missingTitle: 'Votre pays n’est pas dans la liste',
  missing:
    'Demandez à l’autorité qui organise les élections là où vous vivez, par son propre site et non par un lien dans une publication.',
};
