import type { VoterCatalog } from '../catalog.ts';

const BROKEN =
  'Não se pode confiar no que dizem as credenciais. Pode ser um erro sem má intenção do programa que as fez. Não diz nada sobre o que a imagem mostra.';
const BROKEN_NEXT = 'Trate o arquivo como um sem credenciais e procure-o na origem.';
const LISTED = 'O arquivo é, byte por byte, o que o signatário nomeado assinou, até onde a assinatura alcança.';
const AGAIN = 'Verifique de novo, ou salve o arquivo e abra-o aqui.';
const SAVE = 'Salve o arquivo e abra-o aqui.';

export const PORTUGUESE: VoterCatalog = {
  marks: {
    badges: {
      trusted: 'Signatário listado',
      'unknown-signer': 'Signatário não listado',
      'partly-listed': 'Listado em parte',
      changed: 'Mudou após a assinatura',
      invalid: 'Credenciais inválidas',
      none: 'Sem credenciais',
      'not-checked': 'Não verificado',
      checking: 'Verificando…',
    },
    origins: {
      'ai-generated': 'Gerada por IA',
      'ai-edited': 'Editada com IA',
      'camera-captured': 'Captada por câmera',
    },
  },
  actions: {
    'c2pa.adjustedColor': 'cores ajustadas',
    'c2pa.color_adjustments': 'cores ajustadas',
    'c2pa.converted': 'convertido',
    'c2pa.cropped': 'recortado',
    'c2pa.deleted': 'partes apagadas',
    'c2pa.drawing': 'desenhado por cima',
    'c2pa.edited': 'editado',
    'c2pa.edited.metadata': 'metadados editados',
    'c2pa.filtered': 'com filtro',
    'c2pa.orientation': 'girado ou espelhado',
    'c2pa.placed': 'outras imagens inseridas',
    'c2pa.published': 'publicado',
    'c2pa.removed': 'partes removidas',
    'c2pa.resized': 'redimensionado',
    'c2pa.transcoded': 'transcodificado',
    'c2pa.trimmed': 'encurtado',
    'c2pa.watermarked': 'com marca d’água',
  },
  bondNotes: {
    'page-worker': 'Um programa da página fica entre ela e os servidores e pode ter respondido no lugar deles.',
    'other-bytes': 'Os bytes que a página recebeu não são os deste arquivo.',
    'other-length': 'O que a página recebeu não tem o tamanho deste arquivo.',
    'other-shape': 'A imagem na página tem outra forma que a deste arquivo.',
  },
  rows: {
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
      sentence: 'O certificado venceu e nenhum carimbo de tempo mostra que a assinatura é anterior.',
      meaning: 'Certificados vencem em um ou dois anos. Com arquivos antigos isso acontece sozinho.',
      next: 'Peça ao editor uma cópia com carimbo de tempo e procure a mesma imagem em uma fonte que conheça.',
    },
    revoked: {
      sentence: 'O certificado do signatário foi revogado.',
      meaning: 'Quem o emitiu o retirou, por exemplo porque a chave foi roubada. Nada assinado com ele é confiável.',
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
    'statement-broken': { sentence: 'Uma declaração não é a que foi assinada.', meaning: BROKEN, next: BROKEN_NEXT },
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
  },
  reasons: {
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
      sentence: 'O reprodutor recebe o vídeo em pedaços, então não há arquivo para verificar.',
      next: 'Procure o mesmo vídeo como arquivo na origem.',
    },
    limit: { sentence: 'O arquivo atinge um limite que protege o seu navegador.', next: 'Pergunte a quem o publicou.' },
    'internal-error': {
      sentence: 'O Whence cometeu um erro ao verificar.',
      next: 'Verifique de novo. Se repetir, avise-nos.',
    },
    remote: {
      sentence: 'O arquivo só aponta para credenciais guardadas em outro lugar, e o Whence não segue esses links.',
      next: 'Peça a quem publicou uma cópia com suas credenciais.',
    },
    unsupported: {
      sentence: 'O Whence não conhece este tipo de arquivo.',
      next: 'Procure a imagem em outro formato na origem.',
    },
    unavailable: { sentence: 'Não foi possível ler o arquivo.', next: 'Verifique de novo ou abra outra cópia.' },
    'no-media': {
      sentence: 'Este arquivo contém só credenciais, sem a imagem a que pertencem.',
      next: 'Procure a imagem na origem.',
    },
    identity: {
      sentence: 'É nomeado alguém que só outro servidor poderia confirmar, e o Whence não pergunta por conta própria.',
      next: 'Inspecione: o que se pôde verificar está lá.',
    },
    'on-request': {
      sentence: 'Aqui o Whence não obtém nada sozinho: o modo silencioso está ligado ou a conexão poupa dados.',
      next: 'Verifique agora ou desligue o modo silencioso.',
    },
    'served-differently': {
      sentence: 'A página recebeu outro arquivo que o Whence, então nada se pode dizer do que ela mostra.',
      next: 'Salve a imagem da página e abra-a aqui.',
    },
  },
  itsSigner: 'seu signatário',
  unreadable: 'As credenciais deste arquivo não podem ser lidas.',
  warnings: {
    'uncovered-affects-picture': 'A assinatura não cobre alguns bytes que podem mudar como a imagem é desenhada.',
    'uncovered-orientation': 'Não estão cobertos dados EXIF, que podem dizer como a imagem é girada.',
    'uncovered-colours': 'Não está coberto um perfil de cores, que pode mudar todas as cores.',
    'uncovered-further-pictures':
      'Não estão cobertas outras imagens ou sua descrição (brilho, profundidade), que podem mudar o que se vê.',
    'uncovered-offsets': 'Não está coberta uma tabela que diz em que ordem as partes são mostradas.',
    'part-missing':
      'O arquivo foi assinado com outras imagens ou um vídeo, que foram retirados. O que resta não mudou.',
    'ingredient-failed': 'As credenciais de algo de que este arquivo foi feito não se mantêm.',
    'ingredient-untrusted': 'Algo de que este arquivo foi feito foi assinado por alguém fora de qualquer lista.',
    'identity-unconfirmed': 'Também é nomeada uma pessoa ou organização, e nada confirma esse nome.',
    'hostile-text': 'Um título ou nome contém caracteres ocultos ou enganosos. São mostrados por seus códigos.',
    'several-manifests': 'O arquivo traz outras credenciais a que nada se refere. Elas não são julgadas.',
    'format-mismatch': 'As credenciais foram feitas para outro tipo de arquivo.',
    'signer-expired-without-time-stamp':
      'O certificado venceu e nenhum carimbo de tempo mostra que a assinatura é anterior. Com arquivos antigos isso acontece sozinho.',
    'interim-list':
      'O signatário está na lista provisória antiga, congelada desde janeiro de 2026, e não na lista C2PA.',
    'user-list': 'O signatário está em uma lista adicionada a este navegador, não na lista C2PA.',
    'trailing-bytes': 'Depois do fim da imagem há dados que a assinatura não cobre.',
    'uncovered-metadata': 'A assinatura não cobre alguns metadados. Eles não mudam a imagem.',
    'revocation-not-checked': 'O arquivo não mostra se o certificado foi revogado, e o Whence não pergunta a ninguém.',
    'revoked-since-signing': 'O certificado foi retirado depois, por um motivo que não afeta o que foi assinado antes.',
    'signer-incident':
      'Certificados deste signatário foram retirados após um incidente conhecido. Uma assinatura feita com um deles mostra pouco.',
    'authority-revoked':
      'A autoridade que emitiu o certificado foi revogada, então sua lista já não responde pelo signatário.',
    'origin-overclaimed':
      'O produto que assinou diz como a imagem surgiu, embora sua entrada na lista de produtos não o admita.',
    'unsigned-ai-mark': 'Metadados sem assinatura dizem que se usou IA. Qualquer um pode pôr ou tirar essa marca.',
    'remote-manifest': 'O arquivo aponta também para credenciais em outro lugar. O Whence não as obteve.',
    'insecure-transport': 'O arquivo veio por uma conexão sem criptografia.',
    'trust-list-old': 'As listas de confiança não são atualizadas há mais de um mês.',
  },
  trustLists: {
    c2pa: 'Lista de confiança C2PA',
    interim: 'Lista provisória (congelada em janeiro de 2026)',
    user: 'Uma lista sua',
    none: 'Em nenhuma lista de confiança',
  },
  originMeanings: {
    'ai-generated': 'As credenciais dizem que um modelo generativo fez esta imagem.',
    'ai-edited': 'As credenciais dizem que partes desta imagem vêm de um modelo generativo. Não precisa ser toda ela.',
    'camera-captured': 'As credenciais dizem que uma câmera tirou esta imagem e não registram IA desde então.',
    unsaid:
      'O Whence não consegue saber pelas credenciais se uma câmera tirou esta imagem ou se a IA fez algo dela. Nenhuma das duas coisas fica excluída.',
  },
  bonds: {
    0: 'Sobre o arquivo neste endereço; a página pode mostrar outra coisa.',
    1: 'O arquivo combina com o que a página carregou, em tamanho e forma.',
    2: 'A imagem na página foi comparada com o arquivo.',
    3: 'O arquivo é o que a página carregou.',
    4: 'São os mesmos bytes que a página recebeu.',
    unset: 'A relação entre o arquivo e o que a página mostra não foi vista.',
  },
  signerLines: {
    time: 'Assinado em {time}',
    certificate: 'Certificado de {certificate}',
    'time-certificate': 'Assinado em {time} com o certificado de {certificate}',
    signer: 'Assinado por {signer}',
    'signer-time': 'Assinado por {signer} em {time}',
    'signer-certificate': 'Assinado por {signer} com o certificado de {certificate}',
    'signer-time-certificate': 'Assinado por {signer} em {time} com o certificado de {certificate}',
  },
  surface: {
    product: 'Whence',
    warningsTitle: 'Convém saber',
    signedBy: 'Assinado por',
    signedOn: 'Assinado em',
    editedWith: 'Edições registradas:',
    edits: 'Edições registradas: {edits}',
    alwaysTrue: 'As credenciais de conteúdo dizem de onde vem um arquivo, não se o que ele mostra é assim.',
    retry: 'Tentar de novo',
    noAnswerTitle: 'O Whence não respondeu',
    noAnswerText: 'A parte do Whence que trabalha em segundo plano não respondeu. Não há nada de errado com a página.',
  },
  mediaKinds: {
    image: 'Imagem: {sentence}',
    video: 'Vídeo: {sentence}',
    poster: 'Imagem prévia de um vídeo: {sentence}',
    background: 'Imagem de fundo: {sentence}',
    'svg-image': 'Imagem em um desenho: {sentence}',
    document: 'Arquivo aberto: {sentence}',
    link: 'Arquivo vinculado: {sentence}',
  },
  counts: {
    items: { one: '{count} imagem ou vídeo', other: '{count} imagens e vídeos' },
    omitted: {
      one: 'Mais {count} está na página e não na lista.',
      other: 'Mais {count} estão na página e não na lista.',
    },
    notes: { one: 'Inspecionar · {count} nota', other: 'Inspecionar · {count} notas' },
    checking: { one: 'Falta verificar {count}', other: 'Faltam verificar {count}' },
  },
  popup: {
    noItems: 'Nada encontrado ainda',
    checkSite: 'Verificar {site}',
    allowSite: 'Permitir em {site}',
    inspect: 'Inspecionar',
    itemsTitle: 'Imagens e vídeos desta página',
    inView: 'À vista agora',
    elsewhere: 'No resto da página',
    filterTitle: 'Mostrar',
    filterAll: 'Tudo',
    filterCredentials: 'Assinadas',
    filterOrigin: 'IA ou câmera',
    filterOpen: 'A verificar',
    recheck: 'Verificar de novo',
    show: 'Mostrar',
    showOnPage: 'Mostrar na página',
    badges: 'Marcar imagens na página',
    quiet: 'Silêncio: verificar só se eu pedir',
    quietSite: 'Silêncio em {site}',
    siteFacts: 'O que este site faz com as credenciais',
    sidePanel: 'Manter aberto ao lado da página',
    options: 'Configurações',
    help: 'Como ler isto',
    election: 'Informações para votar',
    links: 'Mais do Whence',
    loading: 'Lendo a lista',
    longText: 'Vídeos grandes demoram. O resto da lista já está pronto.',
    emptyTitle: 'Nada encontrado nesta página ainda',
    emptyText: 'Role: imagens e vídeos são verificados ao chegar perto da parte visível.',
    emptyFilterTitle: 'Nada corresponde a esta escolha',
    emptyCredentialsTitle: 'Nada aqui traz credenciais',
    emptyFilterText: 'É o normal: a maioria dos sites remove as credenciais. Não diz nada sobre as imagens.',
    notPermittedTitle: 'O Whence não olha este site',
    notPermittedText:
      'Para verificar imagens aqui, o Whence precisa da sua permissão para ler este site e obter as imagens mais uma vez. Nada sai do seu navegador para mais ninguém.',
    siteOffTitle: 'A verificação está desligada aqui',
    siteOffText: 'Ligue-a acima, ou clique com o botão direito em uma imagem e escolha inspecionar.',
    impossibleTitle: 'Nenhuma extensão pode olhar esta página',
    impossibleText: 'Os navegadores guardam para si suas próprias páginas e lojas.',
    refused: 'A permissão não foi dada. Nada mudou.',
  },
  sites: {
    delivered: {
      removed: '{site} remove as credenciais do que mostra. Aqui o normal é uma imagem sem elas.',
      kept: '{site} mantém as credenciais no que mostra.',
      varies: '{site} mantém as credenciais em parte do que mostra e as remove do resto.',
      'not-known': 'Não se sabe o que {site} faz com as credenciais. A maioria dos sites as remove.',
    },
    ownLabels: {
      ai: '{site} as lê no envio e pode mostrar uma etiqueta própria se falarem de IA.',
      camera: '{site} as lê no envio e pode mostrar uma etiqueta própria se falarem de uma câmera.',
      credentials: '{site} as lê no envio e pode mostrar uma marca própria.',
      'not-known': null,
    },
    factSources: {
      'site-statement': 'Segundo o próprio site, {month}.',
      'outside-test': 'Segundo um teste de outros, {month}.',
      'public-software': 'Segundo o seu software público, {month}.',
    },
    siteUnknown: 'Nada se sabe deste site. A maioria dos sites remove as credenciais do que mostra.',
  },
};
