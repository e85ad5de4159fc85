import type { PageWords } from '../page-words.ts';
import { words } from '../words.ts';

export const page: Partial<PageWords> = {
  visitorPhrases: [
    '^(?=.*(?:\\b(?:nossos?|nossas?|sua|seu|seus|suas|pode|tua?s?)\\b|\\bnós\\b|\\bvocê\\b)).*(?:\\bcookies?\\b|nossos (?:\\d+ )?parceiros|consentimento|privacidade|dados pessoais|dispositivo|navegador|\\bsenha\\b|palavra-passe|\\b(?:sua|uma) conta\\b|\\bassin(?:e|ante|atura)|suas preferências)',
    '(?:exclusivo|só|apenas) para assinantes|para continuar (?:a ler|lendo)|já é assinante|^(?:assine|faça login|inicie sessão|entre na sua conta)|página não encontrada|acesso negado|aceitar (?:tudo|todos|e continuar)|algo deu errado',
    '\\b(?:primeiro mês|primeiras semanas|\\d+ (?:dias|meses|semanas)) (?:grátis|gratuit[oa]s?|por (?:apenas |só )?(?:r\\$|€)? ?\\d)|cancele quando quiser',
  ],
  noticePhrases: [
    '^(?:(?:ops|oops|desculpe)[ ,!.]*)?(?:página não encontrada|a página (?:solicitada |que (?:você )?procura )?(?:não existe|não foi encontrada)(?: mais)?)[ .!]*$|^não (?:encontramos|conseguimos encontrar) a página',
    '^para (?:ler|continuar (?:a ler|lendo)) este artigo,? (?:torne-se|assine|faça|entre|inicie|crie)|^esquece?u (?:a|sua) (?:senha|palavra-passe)\\?$|^nós e (?:os )?nossos (?:\\d+ )?parceiros (?:usamos|armazenamos|tratamos|utilizamos)',
    '^esta conta foi suspensa[ .!]*$|^este domínio está à venda[ .!]*$|^(?:a )?sua sessão expirou[ .!]*$|^este conteúdo (?:só )?está disponível (?:apenas |somente )?(?:em nosso|no nosso|na nossa) (?:app|aplicativo|aplicação)[ .!]*$|^erro interno do servidor[ .!]*$|^(?:este )?site (?:está )?em (?:construção|manutenção)[ .!]*$|^você atingiu o limite de artigos gratuitos|^(?:muitas|demasiadas) solicitações[ .!]*$',
  ],
  withdrawalPhrases: [
    '\\b(?:este|esse|o) (?:artigo|texto) .{0,60}foi (?:\\S+ )?(?:retirado|removido|apagado|excluído)|\\b(?:esta|essa|a) (?:notícia|reportagem|matéria) .{0,60}foi (?:\\S+ )?(?:retirada|removida|apagada|excluída)|\\b(?:retirámos|retiramos|removemos) (?:este|o|esta|a) (?:artigo|texto|notícia|reportagem|matéria)',
  ],
  wallPhrases: [
    '\\bpara (?:continuar|seguir) (?:a ler|lendo|a leitura|com a leitura)|\\bpara (?:ler|acessar|aceder a|desbloquear) (?:o resto d|est[ea] (?:artigo|notícia|matéria|reportagem|texto|conteúdo)|[oa] (?:artigo|notícia|matéria|reportagem|texto) complet)|^quer (?:continuar (?:lendo|a ler)|ler mais)|(?:atingiu|alcançou) .{0,20}limite de (?:artigos|matérias|notícias)|^continue (?:lendo|a ler|a leitura|sua leitura)(?: com| em|[ .!…:]*$)',
    '(?:artigo|conteúdo|matéria|notícia|texto|reportagem) .{0,20}(?:exclusiv[oa]s?|reservad[oa]s?|apenas|só|somente)(?: disponível)? (?:para|aos?) (?:nossos |os )?(?:assinantes|membros|usuários registrados)|^(?:exclusivo|só|apenas) para (?:nossos )?assinantes|\\bo (?:resto|restante) (?:deste|do|desta|da) (?:artigo|texto|matéria|notícia) (?:é|está|só)|(?:artigos|matérias|notícias) (?:gratuit[oa]s|grátis) (?:restantes|este mês|neste mês)',
    '^(?:conteúdo|artigo|matéria) para assinantes|^(?:desbloqueie|libere) (?:este|esta|o|a) (?:artigo|matéria|texto)',
    '^(?:conteúdo|artigo|matéria) restrit[oa] (?:a|aos|para) assinantes',
    '^(?:assine|torne-se (?:assinante|membro)) (?:e|para) (?:leia|ler|acesse|continue)\\b|^leia (?:este|esta|o|a) (?:artigo|matéria|notícia|texto)(?: complet[oa])? (?:por|com|como|a partir de)\\b',
  ],
  addressPhrases: [
    '^(?:por favor,? )?(?:tente|volte|entre (?:em contato|novamente)|contacte|baixe|descarregue|verifique|use a|utilize|clique|assine|aceite|ative|desative|aguarde|faça login|torne-se)(?![\\wà-ÿ])',
    '^(?:desculpe,? )?(?:est[ea]|nosso|nossa|sua|seu|a sua|o seu|a|o) (?:página|site|conta|domínio|conteúdo|artigo|aplicativo|sessão|servidor|acesso|link|pedido)(?![\\wà-ÿ]).*(?:não|suspensa|expirou|venda|disponível|construção|manutenção|removida)|^erro\\b|^site em\\b',
    '^(?=.*(?:^|[^\\wà-ÿ])(?:nós|noss[oa]s?|sua|seu|seus|suas|você|encontramos)(?![\\wà-ÿ])).*(?:página|\\bsite\\b|servidor|aplicativo|provedor|sessão|\\bacesso\\b|limite)|^para ler este artigo',
  ],
  readerActs: words(`
    visualizações visualização leituras compartilhamentos partilhas curtidas cliques lendo lido acessos online`),
  besideActs: words(`
    há pessoas leitores usuários visitantes este artigo esta notícia por agora estão foi vezes mil`),
  todayIs: ['hoje é'],
};
