import type { VoterCatalog } from '../../catalog.ts';

export const TRUST_LISTS: VoterCatalog['trustLists'] = {
  c2pa: 'Lista de confiança C2PA',
  interim: 'Lista provisória (congelada, jan. 2026)',
  user: 'Uma lista sua',
  'user-passed-on': 'Uma lista adicionada à mão por quem fez este relatório',
  none: 'Em nenhuma lista de confiança',
};

export const ORIGIN_MEANINGS: VoterCatalog['originMeanings'] = {
  'ai-generated': 'As credenciais dizem que um modelo generativo fez isto.',
  'ai-edited': 'As credenciais dizem que partes disto vêm de um modelo generativo. Não precisa ser tudo.',
  'camera-captured': 'As credenciais dizem que uma câmera captou isto e não registram IA desde então.',
  unsaid:
    'O Whence não consegue saber pelas credenciais se uma câmera captou isto ou se a IA fez algo disto. Nenhuma das duas coisas fica excluída.',
};

export const BONDS: VoterCatalog['bonds'] = {
  0: 'Sobre o arquivo neste endereço; a página pode mostrar outra coisa.',
  1: 'O arquivo combina com o que a página carregou, em tamanho ou forma.',
  2: 'A imagem na página foi comparada com o arquivo.',
  3: 'O arquivo é o que a página carregou.',
  4: 'São os mesmos bytes que a página recebeu.',
  unset: 'A relação entre o arquivo e o que a página mostra não foi vista.',
};

export const SIGNER_LINES: VoterCatalog['signerLines'] = {
  time: 'Assinado em {time}',
  certificate: 'Certificado de {certificate}',
  'time-certificate': 'Assinado em {time} com o certificado de {certificate}',
  signer: 'Assinado por {signer}',
  'signer-time': 'Assinado por {signer} em {time}',
  'signer-certificate': 'Assinado por {signer} com o certificado de {certificate}',
  'signer-time-certificate': 'Assinado por {signer} em {time} com o certificado de {certificate}',
};

export const SURFACE: VoterCatalog['surface'] = {
  product: 'Whence',
  warningsTitle: 'Convém saber',
  signedBy: 'Assinado por',
  signedOn: 'Assinado em',
  editedWith: 'Passos registrados:',
  edits: 'Passos registrados: {edits}',
  alwaysTrue: 'As credenciais de conteúdo dizem de onde vem um arquivo, não se o que ele mostra é assim.',
  retry: 'Tentar de novo',
  readOf: '{read} lidos de {total} ({percent})',
  readSoFar: '{read} lidos até agora',
  stop: 'Parar',
  noAnswerTitle: 'O Whence não respondeu',
  noAnswerText:
    'A parte do Whence que trabalha em segundo plano não respondeu. Isso não diz nada sobre nenhuma imagem.',
};
