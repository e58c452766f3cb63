export const ELECTION = {
  name: 'Voting information',
  lead: 'Where to ask when a picture tells you when, where or how to vote. This page works without a network and has nothing to do with any verdict.',
  country: 'Country',
  authority: 'Official election authority',
  voters: 'For voters',
  purposes: {
    register: 'Registering to vote, or checking your registration',
    where: 'Where to vote',
    both: 'Registering to vote, checking your registration, and where to vote',
  },
  observers: 'Independent observers',
  factCheckers: 'Accredited fact-checkers',
  accreditations: {
    ifcn: 'Listed as a signatory of the code of the International Fact-Checking Network',
    efcsn: 'Listed as a member of the European Fact-Checking Standards Network',
  },
  accreditationNote: 'Accreditation is renewed every year. Look it up with the network before you rely on it.',
  none: 'Nothing that a public source confirms.',
  asOf: 'As of {month}. A site that you open learns your internet address, as with any visit.',
  sources: 'Sources',
  correct: 'Something wrong? Each country is one small file of this free software, and corrections are welcome.',
  missingTitle: 'Your country is not listed',
  missing:
    'Ask the authority that runs elections where you live, through its own site and not through a link in a post.',
};
