import type { Messages } from '../messages.ts';
import { plural, steps } from './words.ts';

const name = { sop: 'processo padrão', play: 'play' };

export const memory = {
  drift: {
    size: (added, removed, reworded, moved) =>
      [
        added > 0 ? plural(added, { one: 'etapa nova', other: 'etapas novas' }) : '',
        removed > 0 ? plural(removed, { one: 'retirada', other: 'retiradas' }) : '',
        reworded > 0 ? plural(reworded, { one: 'com nova redação', other: 'com nova redação' }) : '',
        moved > 0 ? plural(moved, { one: 'mudou de seção', other: 'mudaram de seção' }) : '',
      ]
        .filter(Boolean)
        .join(', ') || 'nenhuma etapa mudou',
    line: (of, copied, current, size) =>
      `Copiado da v${copied}; o ${name[of]} já está na v${current}: ${size}`,
    note: (of, copied, current, size) =>
      `Este checklist foi copiado da versão ${copied}. O ${name[of]} já está na versão ${current}: ${size}.`,
    see: 'O que mudou',
    title: (copied, current) => `O que mudou da versão ${copied} para a ${current}`,
    why: (of) => `As etapas deste checklist ao lado das do ${name[of]} de hoje.`,
    added: (of) => `Acrescentadas ao ${name[of]}`,
    removed: (of) => `Retiradas do ${name[of]}`,
    reworded: 'Com outra redação',
    moved: 'Em outra seção',
    under: (section) => `em “${section}”`,
    fromTo: (from, to) => `de “${from}” para “${to}”`,
    here: 'Neste checklist',
    now: (of) => `No ${name[of]}`,
    stays: 'Já resolvida aqui, por isso fica como está.',
    goes: 'Em aberto aqui; sai quando o checklist for atualizado.',
    command: 'Para trazer as mudanças sem perder marcações, notas nem motivos:',
    isNew: (version) => `nova redação na versão ${version}`,
    isGone: (of) => `não está mais no ${name[of]}`,
    isExtra: 'só neste checklist',
    isMoved: (section) => `agora em “${section}”`,
  },
  runWork: {
    finished: 'Concluído em',
    nextDue: 'Próximo prazo',
    who: 'Quem fez o quê',
    ticks: (count, day) => (day === '' ? steps(count) : `${steps(count)}, a última em ${day}`),
    left: 'Dispensadas, com motivo',
    nobody: 'sem nome',
  },
  sopHistory: {
    title: 'Edições do arquivo',
    none: 'Nada a mostrar: o arquivo ainda não tem commit, ou esta cópia do repositório veio sem histórico.',
    versionOf: (version) => `para a v${version}`,
    versions: 'Checklists por versão',
    current: (version) => `v${version}, atual`,
    runs: (running, finished) =>
      [
        running > 0 ? `${running} em andamento` : '',
        finished > 0 ? plural(finished, { one: 'concluído', other: 'concluídos' }) : '',
      ]
        .filter(Boolean)
        .join(', '),
  },
  checklistCommand: {
    reviews: 'Processos padrão, plays e pesquisas a revisar',
    upToDate: (run, version) => `${run} está na versão ${version}, a atual: nada a fazer.`,
    updated: (run, copied, current, size) => `${run}: da versão ${copied} para a ${current}, ${size}.`,
    dry: 'Nada foi gravado: foi só um ensaio.',
    kept: (count) =>
      plural(count, {
        one: 'etapa marcada, dispensada ou anotada, mantida.',
        other: 'etapas marcadas, dispensadas ou anotadas, todas mantidas.',
      }),
    extra: 'fica, marcada como extra',
    dropped: 'em aberto, por isso sai',
    asItWas: 'já resolvida, por isso mantém a redação',
  },
} satisfies Partial<Messages>;
