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
    meaning: `${LISTED} O signatário só está em uma lista adicionada a este navegador.`,
    next: 'Pergunte quem adicionou essa lista e por quê; ela está nas configurações.',
  },
  'partly-listed-history': {
    sentence:
      'Sem mudanças desde que {name} assinou, mas parte da história foi assinada por alguém fora de qualquer lista.',
    meaning:
      'O signatário está em uma lista, mas o arquivo se apoia também em alguém que não está, e essa parte não está confirmada.',
    next: 'Veja abaixo qual parte é e tome-a como palavra de um estranho.',
  },
  'partly-listed-identity': {
    sentence: 'Sem mudanças desde que {name} assinou, mas nomeia mais alguém que nada confirma.',
    meaning: 'O signatário está em uma lista, mas o arquivo nomeia também alguém que nada confirma.',
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
      'Certificados vencem em um ou dois anos. Sem carimbo de tempo nada mostra que a assinatura é anterior ao fim, então não se pode contar com as credenciais. Com arquivos antigos isso acontece sozinho.',
    next: 'Peça ao editor uma cópia com carimbo de tempo e procure a mesma imagem em uma fonte que conheça.',
  },
  revoked: {
    sentence: 'O certificado do signatário foi revogado.',
    meaning:
      'Quem o emitiu o retirou, por exemplo porque a chave foi roubada. Não se pode contar com nada assinado com ele.',
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
  'signature-broken': { sentence: 'A assinatura não se mantém.', meaning: BROKEN, next: BROKEN_NEXT },
  'certificate-wrong': {
    sentence: 'O certificado do signatário não segue as regras.',
    meaning: 'Por isso não confirma ninguém. Pode ser um erro sem má intenção de quem o emitiu.',
    next: BROKEN_NEXT,
  },
  'statement-broken': {
    sentence: 'Uma das declarações não condiz com o que foi assinado ou com as regras.',
    meaning: BROKEN,
    next: BROKEN_NEXT,
  },
  'history-broken': {
    sentence: 'Parte da história contada não se mantém.',
    meaning: 'Por isso o conjunto também não. Pode ser um erro sem má intenção do programa que juntou as partes.',
    next: 'Veja no inspetor qual parte é e procure essa imagem na origem.',
  },
  'identity-broken': {
    sentence: 'O que deveria confirmar um nome além do signatário não se mantém.',
    meaning: 'Não repita nada do que dizem as credenciais.',
    next: 'Pergunte à pessoa ou organização nomeada se conhece este arquivo.',
  },
  unreadable: {
    sentence: 'As credenciais deste arquivo não podem ser lidas.',
    meaning:
      'Elas estão lá, mas não se leem até o fim. Uma transferência interrompida ou um programa com defeito causa isso. Não diz nada sobre a imagem.',
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
    meaning: 'O Whence não pôde olhar este arquivo. Isso não diz nada sobre a imagem.',
    next: null,
  },
  checking: {
    sentence: 'Lendo o arquivo e suas credenciais.',
    meaning: 'O arquivo é lido no seu próprio computador.',
    next: 'Com arquivos grandes isso leva um momento.',
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
    sentence: 'O reprodutor recebe o vídeo em pedaços, então não há arquivo para conferir.',
    next: 'Procure o mesmo vídeo como arquivo na origem.',
  },
  limit: {
    sentence: 'O arquivo atinge um limite que impede arquivos hostis de travar o seu navegador.',
    next: 'Abra o arquivo pela linha de comando ou pergunte a quem o publicou.',
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
    sentence: 'O Whence não conhece este tipo de arquivo.',
    next: 'Procure a imagem em outro formato na origem.',
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

export const UNREADABLE = 'As credenciais deste arquivo não podem ser lidas.';
