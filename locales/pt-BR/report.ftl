# Palavras do relatório impresso e das respostas que se contradizem.

report-facts-and-authorities = Fatos e fontes
report-fact-numbers = Fatos { $numbers }.
report-what-it-says = O que diz
report-none-reviewed = Nenhuma regra deste documento foi revisada até agora por advogado habilitado.
report-as-reported = { $mark } indica que o texto não foi lido na íntegra: é citado conforme relatado.
report-without-facts = Impresso sem os fatos: suas respostas, a aplicação das regras a elas, a energia e os cálculos foram omitidos.
report-deadline-before = Licença ou aprovação, a obter antes.
report-deadline-after = Registro ou declaração.
report-kind-statute = lei
report-kind-judicial-interpretation = interpretação judicial
report-kind-state-rule = norma nacional
report-kind-notice = aviso
report-kind-catalogue = catálogo
report-kind-policy = política pública
report-kind-local-rule = norma local
report-kind-case = caso
report-kind-enforcement = ato de fiscalização
report-kind-practice-note = leitura de advogados
report-kind-datasheet = dados técnicos

report-facts-open = Os fatos não listados são desconhecidos ou não foram respondidos: ver “Fatos em aberto”.
report-maybe = Outras atividades ainda possíveis, porque faltam fatos: { $names }.
report-maybe-many = Outras atividades ainda possíveis, porque faltam fatos: { $count }.
report-undecided = Outras atividades que estas respostas deixam sem decisão: { $count }.
report-answer-it = Responder
report-left-open = O que está em aberto nos veredictos depende de fatos que você não sabe. Perguntas que completam a exposição e os deveres: { $count }.

conflict-title = Algumas respostas não podem ser todas verdadeiras
conflict-lede = Enquanto estiverem assim, nada do que depende delas é decidido. Confira e altere a que estiver errada.
conflict-these = Estas não combinam entre si:
conflict-later = Este mês ainda não chegou:
ui-firm-conflict = Não decidido: há respostas que se contradizem
ui-firm-lede-conflict = Respostas que não podem ser todas verdadeiras deixam o caso em aberto. Nenhum dos veredictos melhores é dado.
ui-tag-conflict = Respostas em conflito
ui-meaning-conflict = Há respostas que se contradizem, por isso nada é decidido aqui.
ui-firm-out-of-date = Sem veredicto: estas regras estão desatualizadas
ui-firm-lede-out-of-date = Estão antigas demais para um veredicto favorável. Obtenha uma edição mais nova antes de se apoiar nelas.
ui-tag-out-of-date = Regras desatualizadas
ui-meaning-out-of-date = Estas regras estão antigas demais para um veredicto favorável. Obtenha uma edição mais nova.

# The list of authorities, closed at first on screen: a number in the text opens it.
report-sources = Mostrar as { $count } fontes
