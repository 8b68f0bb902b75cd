import type { Messages } from '../messages.ts';

/** What one does with a mind map on the screen. */
export const mapTools = {
  mapTools: {
    tools: (title) => `Ferramentas do mapa: ${title}`,
    open: 'Abrir o mapa',
    close: 'Fechar',
    levels: 'Níveis',
    level: (level) => `Expandir ${level === 1 ? 'um nível' : `${level} níveis`}`,
    all: 'Todos',
    allLevels: 'Expandir tudo',
    closer: 'Aproximar',
    away: 'Afastar',
    fit: 'Ver o mapa inteiro',
    find: 'Buscar neste mapa',
    full: 'Tela cheia',
    save: 'Copiar ou salvar',
    text: 'Copiar como texto',
    mermaid: 'Copiar como Mermaid',
    svg: 'Salvar como SVG',
    png: 'Salvar como PNG',
    keys: 'Teclas no mapa: setas para andar, Espaço para recolher, Enter para o link, + − 0 para o zoom, / para buscar.',
    link: 'link',
    folded: (name, count) => `${name}: recolhido, oculta ${count}`,
    unfolded: (name) => `${name}: expandido`,
    found: (at, count, name) => `${at} de ${count}: ${name}`,
    scale: (percent) => `${percent}%`,
    none: 'Nada encontrado',
    copied: 'Copiado',
    saved: 'Salvo',
  },
} satisfies Partial<Messages>;
