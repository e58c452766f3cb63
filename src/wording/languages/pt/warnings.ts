import type { VoterCatalog } from '../../catalog.ts';

export const WARNINGS: VoterCatalog['warnings'] = {
  'uncovered-affects-picture': 'A assinatura não cobre alguns bytes que podem mudar como a imagem é desenhada.',
  'uncovered-orientation': 'Não estão cobertos dados EXIF, que podem dizer como a imagem é girada.',
  'uncovered-colours': 'Não está coberto um perfil de cores, que pode mudar todas as cores.',
  'uncovered-further-pictures':
    'Não estão cobertas outras imagens ou sua descrição (brilho, profundidade), que podem mudar o que se vê.',
  'uncovered-offsets': 'Não está coberta uma tabela que diz em que ordem as partes são mostradas.',
  'part-missing': 'O arquivo foi assinado com outras imagens ou um vídeo, que foram retirados. O que resta não mudou.',
  'ingredient-failed': 'As credenciais de algo de que este arquivo foi feito não se mantêm.',
  'ingredient-untrusted': 'Algo de que este arquivo foi feito foi assinado por alguém fora de qualquer lista.',
  'identity-unconfirmed':
    'As credenciais nomeiam também uma pessoa ou organização, e nada do que podemos conferir confirma esse nome.',
  'hostile-text':
    'Um título ou nome contém caracteres ocultos ou enganosos. Os ocultos são mostrados por seus códigos; as letras que só parecem outras, como são.',
  'several-manifests':
    'O arquivo traz outras credenciais a que nada se refere. Elas não são julgadas nem fazem parte da história dele.',
  'format-mismatch': 'As credenciais foram feitas para outro tipo de arquivo.',
  'signer-expired-without-time-stamp':
    'O certificado não é válido agora e nenhum carimbo de tempo mostra que a assinatura se deu quando era. Com arquivos antigos isso acontece sozinho.',
  'interim-list': 'O signatário está na lista provisória antiga, congelada desde janeiro de 2026, e não na lista C2PA.',
  'user-list': 'O signatário está em uma lista adicionada à mão ao Whence, não na lista C2PA.',
  'trailing-bytes': 'Depois do fim da imagem há dados que a assinatura não cobre.',
  'uncovered-metadata': 'A assinatura não cobre alguns metadados. Eles não mudam a imagem.',
  'revocation-not-checked': 'O arquivo não mostra se o certificado foi revogado, e o Whence não pergunta a ninguém.',
  'revoked-since-signing': 'O certificado foi retirado depois, por um motivo que não afeta o que foi assinado antes.',
  'signer-incident':
    'Certificados deste signatário foram retirados após um incidente conhecido. Uma assinatura feita com um deles mostra pouco.',
  'authority-revoked':
    'A autoridade que emitiu o certificado foi revogada, então sua lista já não responde pelo signatário.',
  'origin-overclaimed':
    'Um produto que assinou aqui diz como uma imagem surgiu, embora sua entrada na lista de produtos não o admita.',
  'unsigned-ai-mark': 'Metadados sem assinatura dizem que se usou IA. Qualquer um pode pôr ou tirar essa marca.',
  'remote-manifest': 'O arquivo aponta para credenciais em outro lugar. O Whence não as obteve.',
  'insecure-transport': 'O arquivo veio por uma conexão sem criptografia.',
  'trust-list-old': 'As listas de confiança não são atualizadas há mais de um mês.',
};
