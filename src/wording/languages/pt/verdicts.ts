import type { VoterCatalog } from '../../catalog.ts';

const BROKEN =
  'Não se pode contar com o que dizem as credenciais. Pode ser um erro sem má intenção do programa que as fez. Não diz nada sobre o que a imagem mostra.';
const BROKEN_NEXT = 'Trate o arquivo como um sem credenciais e procure-o na origem.';
const LISTED = 'O arquivo é, byte por byte, o que o signatário nomeado assinou, até onde a assinatura alcança.';
const AGAIN = 'Confira de novo, ou salve o arquivo e abra-o aqui.';
const SAVE = 'Salve o arquivo e abra-o aqui.';

export const ROWS: VoterCatalog['rows'] = {
  'listed-c2pa': {
    sentence: 'Sem mudanças desde que {name} assinou.',
    meaning: `${LISTED} Se o que mostra é assim, cabe a você julgar.`,
    next: 'Pergunte-se se acredita neste signatário e se a legenda combina com a imagem.',
  },
  'listed-interim': {
    sentence: 'Sem mudanças desde que {name} assinou.',
    meaning: `${LISTED} O signatário está na lista antiga, congelada e não mais atualizada.`,
    next: 'Pergunte-se se acredita neste signatário e procure uma cópia assinada por alguém da lista C2PA.',
  },
  'listed-user': {
    sentence: 'Sem mudanças desde que {name} assinou.',
    meaning: `${LISTED} O signatário só consta como listado porque alguém adicionou uma lista ao Whence.`,
    next: 'Pergunte quem adicionou essa lista e por quê; ela está nas configurações.',
  },
  'partly-listed-history': {
    sentence:
      'Sem mudanças desde que {name} assinou, mas parte da história foi assinada por alguém fora de qualquer lista.',
    meaning: `${LISTED} Mas a parte assinada por alguém fora de qualquer lista não está confirmada.`,
    next: 'Veja abaixo qual parte é e tome-a como palavra de um estranho.',
  },
  'partly-listed-identity': {
    sentence: 'Sem mudanças desde que {name} assinou, mas nomeia mais alguém que nada confirma.',
    meaning: `${LISTED} Mas o outro nome não está confirmado.`,
    next: 'Não repita o outro nome como fato; pergunte a essa pessoa ou organização.',
  },
  unlisted: {
    sentence: 'Sem mudanças desde que foi assinado, mas o signatário não está em nenhuma lista de confiança.',
    meaning:
      'A assinatura se mantém, mas qualquer um pode assinar com qualquer nome. Tome o nome e o que diz como não confirmados.',
    next: 'Procure a mesma imagem em uma fonte que conheça ou pergunte ao editor de quem é a assinatura.',
  },
  'changed-listed': {
    sentence: 'Este arquivo não está como {name} o assinou.',
    meaning:
      'O arquivo difere do que foi assinado. Muitas coisas inocentes causam isso, como um site que reduz imagens; alterar a imagem também.',
    next: 'Encontre a cópia que o signatário publicou e compare as duas.',
  },
  'changed-unlisted': {
    sentence: 'Este arquivo não está como o signatário o deixou.',
    meaning:
      'O arquivo difere do que foi assinado, e o signatário não está em nenhuma lista. Reduzir ou salvar de novo causa isso tanto quanto alterar.',
    next: BROKEN_NEXT,
  },
  expired: {
    sentence: 'O certificado do signatário não era válido no momento que conta.',
    meaning:
      'Certificados valem por um tempo limitado, e nada mostra que a assinatura caiu dentro dele. Por isso não se pode contar com as credenciais. Com arquivos antigos sem carimbo de tempo isso acontece sozinho.',
    next: 'Peça ao editor uma cópia com carimbo de tempo e procure a mesma imagem em uma fonte que conheça.',
  },
  revoked: {
    sentence: 'O certificado do signatário foi revogado.',
    meaning:
      'Quem o emitiu o retirou, por exemplo porque a chave foi roubada. Por isso não se pode contar com o que dizem estas credenciais.',
    next: 'Trate o arquivo como um sem credenciais. O inspetor mostra quando o certificado foi retirado.',
  },
  'unknown-to-issuer': {
    sentence: 'O emissor não conhece o certificado do signatário.',
    meaning: 'Quem é nomeado como emissor respondeu que não o conhece. Ninguém responde, pois, pela assinatura.',
    next: BROKEN_NEXT,
  },
  'binding-missing': {
    sentence: 'Nada liga as credenciais aos bytes deste arquivo.',
    meaning: 'As credenciais podem estar certas, mas poderiam vir de outro arquivo.',
    next: BROKEN_NEXT,
  },
  'signature-broken': { sentence: 'As credenciais não têm assinatura válida.', meaning: BROKEN, next: BROKEN_NEXT },
  'certificate-wrong': {
    sentence: 'O certificado do signatário falta ou não segue as regras.',
    meaning: 'Por isso nada confirma quem assinou. Pode ser um erro sem má intenção de quem o emitiu ou usou.',
    next: BROKEN_NEXT,
  },
  'statement-broken': {
    sentence: 'Algo nas credenciais não condiz com o que foi assinado ou com as regras.',
    meaning: BROKEN,
    next: BROKEN_NEXT,
  },
  'history-broken': {
    sentence: 'Parte da história contada não se mantém.',
    meaning: 'Por isso o conjunto também não. Pode ser um erro sem má intenção do programa que juntou as partes.',
    next: 'Veja no inspetor qual parte é e procure essa imagem na origem.',
  },
  'identity-broken': {
    sentence: 'O que deveria confirmar um nome além do signatário não confirma ninguém.',
    meaning: 'Não repita nada do que dizem as credenciais.',
    next: 'Se alguém além do signatário for nomeado, pergunte-lhe se conhece este arquivo.',
  },
  unreadable: {
    sentence: 'O arquivo ou suas credenciais não podem ser lidos ou não são feitos como o padrão pede.',
    meaning: 'Um programa com defeito ou uma transferência interrompida pode causar isso. Não diz nada sobre a imagem.',
    next: 'Baixe o arquivo de novo ou peça outra cópia a quem o publicou.',
  },
  none: {
    sentence: 'Este arquivo não traz credenciais de conteúdo. A maioria dos sites as remove.',
    meaning:
      'É o normal: poucos programas as adicionam e a maioria dos sites as remove. Não diz nada sobre como a imagem foi feita nem sobre o que mostra.',
    next: 'Procure o primeiro lugar que a publicou e cópias mais antigas.',
  },
  'not-checked': {
    sentence: null,
    meaning: 'O Whence não chegou a um resultado sobre este arquivo. Isso não diz nada sobre a imagem.',
    next: null,
  },
  checking: {
    sentence: 'Lendo o arquivo e suas credenciais.',
    meaning: 'O arquivo é lido no seu próprio computador.',
    next: 'Espere um momento: arquivos grandes demoram mais.',
  },
};

export const REASONS: VoterCatalog['reasons'] = {
  network: { sentence: 'Não foi possível obter o arquivo no seu endereço.', next: AGAIN },
  'too-large': { sentence: 'O arquivo é maior do que o Whence lê sozinho.', next: SAVE },
  timeout: { sentence: 'Obter o arquivo demorou demais.', next: AGAIN },
  'not-permitted': {
    sentence: 'O Whence não tem permissão para obter arquivos desse site.',
    next: 'Permita o site, ou salve o arquivo e abra-o aqui.',
  },
  'private-address': {
    sentence: 'O endereço fica em uma rede privada, onde o Whence não olha em nome de uma página.',
    next: SAVE,
  },
  stream: {
    sentence: 'A página mostra isto sem um arquivo que se possa conferir.',
    next: 'Procure a mesma imagem ou o mesmo vídeo como arquivo na origem.',
  },
  limit: {
    sentence: 'Foi atingido um limite que impede arquivos e páginas hostis de travar o seu navegador.',
    next: 'Confira de novo ou peça outra cópia a quem publicou o arquivo.',
  },
  'internal-error': {
    sentence: 'O Whence cometeu um erro próprio ao conferir.',
    next: 'Confira de novo. Se repetir, avise-nos.',
  },
  remote: {
    sentence: 'O arquivo só aponta para credenciais guardadas em outro lugar, e o Whence não segue esses links.',
    next: 'Peça a quem publicou uma cópia com suas credenciais.',
  },
  unsupported: {
    sentence: 'O Whence não conhece este tipo de arquivo ou de endereço.',
    next: 'Procure outra cópia na origem.',
  },
  unavailable: { sentence: 'Não foi possível ler o arquivo.', next: 'Confira de novo ou abra outra cópia.' },
  'no-media': {
    sentence: 'Este arquivo contém só credenciais, sem a imagem a que pertencem.',
    next: 'Procure a imagem na origem.',
  },
  identity: {
    sentence: 'É nomeado alguém que só outro servidor poderia confirmar, e o Whence não pergunta por conta própria.',
    next: 'Inspecione: o que se pôde conferir sem perguntar a ninguém está lá.',
  },
  'on-request': {
    sentence: 'Aqui o Whence não obtém nada sozinho: o modo silencioso está ligado ou a conexão poupa dados.',
    next: 'Confira agora ou desligue o modo silencioso.',
  },
  'served-differently': {
    sentence: 'A página recebeu outro arquivo que o Whence, então nada se pode dizer do que ela mostra.',
    next: 'Salve a imagem da página e abra-a aqui.',
  },
};

export const ITS_SIGNER = 'seu signatário';

export const UNREADABLE = 'Este arquivo ou suas credenciais não podem ser lidos.';
