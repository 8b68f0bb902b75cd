/** What generated records are written with, a language each. In a sentence `{n}` is a number, `{p}` a person, `{w}` a thing. */
import type { Locale } from '../../../schemas/values.ts';

export interface Words {
  /** Trade and proper name: together the name of a client. */
  trades: readonly string[];
  names: readonly string[];
  people: readonly string[];
  titles: readonly string[];
  things: readonly string[];
  sentences: readonly string[];
  promises: readonly string[];
  headings: readonly string[];
}

export const words: Record<Locale, Words> = {
  en: {
    trades: split(
      'Bakery, Books, Clinic, Coffee, Dental, Events, Freight, Garden, Glass, Hotel, Kitchens, Law, Logistics, Music School, Optics, Outdoor, Pharmacy, Print, Roofing, Sailing, Studio, Tea, Tools, Travel, Veterinary, Wine',
    ),
    names: split(
      'Alder, Amber, Arden, Beacon, Birch, Brook, Calder, Cedar, Clover, Copper, Corran, Dale, Ember, Fern, Finch, Glen, Harbour, Hazel, Heron, Ivy, Juniper, Kestrel, Larch, Linden, Lumen, Maple, Marlow, Meadow, North, Oakley, Orchard, Pebble, Quarry, Raven, Ridge, Rowan, Sable, Sorrel, Thorn, Tidewater, Vale, Willow',
    ),
    people: split(
      'Alice Morton, Ben Hargreaves, Clara Whitfield, Daniel Osei, Ellen Brandt, Frank Delaney, Grace Adeyemi, Hugh Lindqvist, Irene Castellano, James Okafor, Karen Wu, Liam Doyle, Maya Rosen, Noel Bergman, Olivia Pratt, Peter Nagy',
    ),
    titles: split('Owner, Head of finance, Head of marketing, Operations manager, IT lead, Office manager'),
    things: split(
      'the monthly report, the landing page, the loyalty card, the spring campaign, the approval rule, the expense limit, the product feed, the welcome sequence, the branch in the harbour, the new accountant, the training video, the help article, the price list, the dashboard, the photo shoot, the renewal, the integration with the ERP, the single sign-on, the newsletter, the customer survey, the search terms, the opening hours, the booking form, the winter catalogue',
    ),
    sentences: [
      'We went through {w} line by line, and {n} of the questions could be answered on the spot.',
      '{p} had brought the figures of the last quarter: {n}% more than a year ago, most of it from returning customers.',
      'What holds them back is not {w} but the time it takes until somebody approves it.',
      'They asked whether {w} could go live before the end of the month, and we promised an answer by Friday.',
      '{p} repeated twice that nobody on the floor opens a laptop; whatever we plan has to work on a phone.',
      'Use went from {n} people to almost double that, and the three who still send paper were named.',
      'The budget stays as it is, with the option to move {n}% of it towards {w} after the first results.',
      'We agreed to leave {w} out of this round and to write it down as a wish for the second phase.',
      'Last month they lost {n} hours over {w}, because two people kept separate lists.',
      '{p} would rather see one number every Monday than a report of twenty pages at the end of the quarter.',
      'The conversation turned to {w}; it is not part of the scope, and they know it, but they wanted to be heard.',
      'A test with {n} customers is planned, and {p} chooses them so that no region is missing.',
      'Quality of the data was better than expected: only {n} entries without a category.',
      'Nobody could say who owns {w} since the reorganisation, so we put a name next to it before the call ended.',
      'The team likes the new process and dislikes the old name for it, which we will change everywhere.',
      'Support answered {n} tickets of theirs in this period, none of them open for longer than a day.',
      'For the renewal {p} wants to see what {w} has brought, in money, and compared with the year before.',
      'We showed how to find {w} with a search instead of a folder, and there was a short silence.',
    ],
    promises: split(
      'Send the summary, Book the training, Check the invoice address, Prepare the figures of the quarter, Propose three dates, Share the recording, Correct the report, Invite the accountant',
    ),
    headings: split('What was said, Numbers, Decisions, Open questions, Mood, Next'),
  },
  'pt-BR': {
    trades: split(
      'Padaria, Livraria, Clínica, Cafeteria, Odontologia, Eventos, Transportes, Floricultura, Vidraçaria, Pousada, Cozinhas, Advocacia, Escola de Música, Óptica, Farmácia, Gráfica, Ateliê, Vinícola, Turismo, Veterinária',
    ),
    names: split(
      'Açucena, Aroeira, Aurora, Baobá, Brisa, Cajueiro, Candeia, Cedro, Esperança, Estrela, Flor do Campo, Girassol, Horizonte, Ipê, Jacarandá, Jequitibá, Lua Nova, Mandacaru, Maré Alta, Mirante, Monte Claro, Orvalho, Pau-Brasil, Pedra Branca, Primavera, Rio Verde, Serra Clara, Sabiá, Umbuzeiro, Vértice',
    ),
    people: split(
      'Amanda Figueiredo, Bruno Tavares, Cecília Nogueira, Diego Falcão, Eliane Moura, Fábio Siqueira, Helena Bastos, Ivo Carvalho, Jussara Amorim, Leandro Pires, Marta Lima, Noemi Toledo, Otávio Brandão, Priscila Leal, Sérgio Pacheco, Wesley Prates',
    ),
    titles: split(
      'Sócia-diretora, Gerente financeiro, Coordenadora de marketing, Gerente de operações, Tecnologia, Administração',
    ),
    things: split(
      'o relatório mensal, a página de vendas, o cartão fidelidade, a campanha de Natal, a regra de aprovação, o limite de despesas, o catálogo de produtos, a sequência de boas-vindas, a loja nova, o contador, o vídeo de treinamento, a tabela de preços, o painel de uso, o ensaio fotográfico, a renovação, a integração com o sistema, o boletim, a pesquisa com clientes, a lista de palavras, o horário de atendimento, o formulário de reservas, a política de reembolso',
    ),
    sentences: [
      'Revisamos {w} linha a linha, e {n} das dúvidas foram respondidas na hora.',
      '{p} trouxe os números do último trimestre: {n}% acima do ano passado, quase tudo de clientes que voltaram.',
      'O que atrapalha não é {w}, é o tempo que leva até alguém aprovar.',
      'Perguntaram se {w} pode entrar no ar antes do fim do mês; prometemos resposta até sexta-feira.',
      '{p} disse duas vezes que ninguém na loja abre um computador; o que planejarmos tem de funcionar no celular.',
      'O uso passou de {n} pessoas para quase o dobro, e os três que ainda mandam papel têm nome.',
      'O orçamento fica como está, com a opção de passar {n}% para {w} depois dos primeiros resultados.',
      'Combinamos deixar {w} fora desta rodada e anotar como desejo para a segunda fase.',
      'No mês passado perderam {n} horas com {w}, porque duas pessoas mantinham listas separadas.',
      '{p} prefere ver um número toda segunda-feira a um relatório de vinte páginas no fim do trimestre.',
      'A conversa foi para {w}; não faz parte do escopo, e eles sabem, mas queriam ser ouvidos.',
      'Está previsto um teste com {n} clientes, e {p} escolhe para que nenhuma região fique de fora.',
      'A qualidade dos dados surpreendeu: só {n} lançamentos sem categoria.',
      'Ninguém sabia dizer de quem é {w} desde a reorganização, então saímos da reunião com um nome.',
      'O suporte respondeu {n} chamados no período, nenhum aberto por mais de um dia.',
      'Para a renovação {p} quer ver o que {w} trouxe, em reais, comparado com o ano anterior.',
    ],
    promises: split(
      'Enviar o resumo, Marcar o treinamento, Conferir o endereço de cobrança, Preparar os números do trimestre, Propor três datas, Compartilhar a gravação, Corrigir o relatório, Convidar o contador',
    ),
    headings: split('O que foi dito, Números, Decisões, Dúvidas em aberto, Clima, Próximos passos'),
  },
  ru: {
    trades: split(
      'Пекарня, Книжный, Клиника, Кофейня, Стоматология, Логистика, Оранжерея, Гостиница, Мебель, Школа музыки, Оптика, Аптека, Типография, Мастерская, Турбюро, Ветклиника',
    ),
    names: split(
      'Апрель, Берег, Вектор, Весна, Высота, Горизонт, Заря, Искра, Камертон, Квартал, Клён, Ладога, Лотос, Маяк, Мост, Нива, Орион, Парус, Пеликан, Полюс, Родник, Рябина, Северный свет, Сокол, Успех, Янтарь',
    ),
    people: split(
      'Анна Белова, Борис Ершов, Вера Климова, Глеб Мартынов, Дарья Соколова, Евгений Титов, Жанна Орлова, Игорь Петров, Ксения Лебедева, Лев Громов, Марина Зуева, Никита Фролов, Ольга Сафонова, Павел Дроздов',
    ),
    titles: split(
      'Владелец, Финансовый директор, Руководитель маркетинга, Управляющая, Системный администратор',
    ),
    things: split(
      'ежемесячный отчёт, посадочная страница, карта лояльности, весенняя акция, правило согласования, лимит расходов, каталог товаров, серия приветственных писем, новый филиал, обучающее видео, прайс-лист, панель показателей, продление договора, интеграция с учётной системой, рассылка, опрос клиентов, поисковые запросы, часы работы, форма записи, политика возмещения',
    ),
    sentences: [
      'Прошли по пунктам всё, что касается темы «{w}», и на {n} вопросов ответили сразу.',
      '{p} показывает цифры за квартал: на {n}% больше, чем год назад, и почти всё за счёт вернувшихся клиентов.',
      'Мешает не тема «{w}», а время, пока кто-нибудь её согласует.',
      'Спросили, успеем ли мы к концу месяца с задачей «{w}»; ответ обещали к пятнице.',
      '{p} дважды говорит, что в зале никто не открывает компьютер: всё должно работать с телефона.',
      'Пользователей было {n}, стало почти вдвое больше, а трое, кто присылает бумагу, названы по имени.',
      'Бюджет остаётся прежним, но {n}% можно передвинуть на «{w}» после первых результатов.',
      'Договорились отложить пункт «{w}» до второго этапа и записали его как пожелание.',
      'За месяц потеряли {n} часов: два человека вели разные списки.',
      '{p} предпочитает одно число по понедельникам отчёту на двадцать страниц в конце квартала.',
      'Запланирована проверка на {n} клиентах, чтобы ни один регион не выпал.',
      'Данные оказались лучше, чем ожидали: без категории осталось только {n} записей.',
      'Поддержка ответила на {n} обращений, ни одно не ждало дольше дня.',
      'К продлению {p} хочет видеть, что дала тема «{w}» в деньгах и по сравнению с прошлым годом.',
    ],
    promises: split(
      'Отправить итоги, Назначить обучение, Проверить адрес для счетов, Подготовить цифры за квартал, Предложить три даты, Прислать запись встречи, Исправить отчёт',
    ),
    headings: split('О чём говорили, Цифры, Решения, Открытые вопросы, Настроение, Дальше'),
  },
};

function split(list: string): string[] {
  return list.split(', ');
}
