import type { PageWords } from '../page-words.ts';

export const page: Partial<PageWords> = {
  visitorPhrases: [
    '^(?=.*(?:\\b(?:nossos?|nossas?|sua|seu|seus|suas|pode|tua?s?)\\b|\\bnós\\b|\\bvocê\\b)).*(?:\\bcookies?\\b|nossos (?:\\d+ )?parceiros|consentimento|privacidade|dados pessoais|dispositivo|navegador|\\bsenha\\b|palavra-passe|\\b(?:sua|uma) conta\\b|\\bassin(?:e|ante|atura)|suas preferências)',
    '(?:exclusivo|só|apenas) para assinantes|para continuar (?:a ler|lendo)|já é assinante|^(?:assine|faça login|inicie sessão|entre na sua conta)|página não encontrada|acesso negado|aceitar (?:tudo|todos|e continuar)|algo deu errado',
  ],
};
