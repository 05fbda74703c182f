# Um caso que sai da página e volta: arquivo, link, código, texto, imagens.

address-seconds = O endereço indica um estande com um tempo de inatividade que esta página não pode usar. Use segundos inteiros de 40 a 3600, como #stand=120. Até lá vale o tempo normal.
address-id = O endereço indica uma página escrita de um modo que esta ferramenta não usa. Em vez dela, segue a página inicial.

opened-way = Abrir um caso guardado: um arquivo, um link ou o texto de um código
opened-title = Abrir um caso
opened-ways = O que você quer abrir?
opened-another = Abrir outro
opened-lede = O caso é examinado nesta página e em nenhum outro lugar. Ele não substitui nada até você confirmar.
opened-file-label = Um arquivo salvo
opened-drop = Você também pode soltar o arquivo em qualquer ponto desta página.
opened-paste-label = Um link, ou o texto de um código
opened-paste-go = Abrir o que colei

opened-match = Confere
opened-match-says = O caso foi avaliado em { $date } pelas regras { $version }. Esta página tem as mesmas regras. As respostas chegaram inteiras e hoje levam ao mesmo veredicto.
opened-rules-changed = As regras mudaram
opened-rules-changed-says = O caso foi avaliado em { $date } pelas regras { $version }. Esta página tem as regras { $today }. As respostas foram avaliadas de novo.
opened-rules-changed-plain = As respostas foram dadas sob as regras { $version }. Esta página tem as regras { $today }. Elas foram avaliadas de novo.
opened-day-changed = As mesmas regras, mas outro dia
opened-day-changed-says = O caso foi avaliado em { $date } pelas regras { $version }, que são também as desta página. Na data de hoje o veredicto é outro, porque regras ficam desatualizadas.
opened-answers-only = Respostas sem veredicto
opened-answers-only-says = O arquivo traz respostas, mas nenhum veredicto para comparar. As respostas podem ser avaliadas aqui.
opened-damaged = Danificado, ou não é um caso
opened-damaged-says = Há algo errado com o que você abriu. Nada se perdeu nesta página.

opened-empty = Não há nada. Escolha um arquivo, ou cole um link ou um texto.
opened-foreign = Não é um caso desta ferramenta. Um caso é um arquivo salvo por ela, um link com “#case=” ou um texto que começa com “light-mining-case:”.
opened-too-long = É muito maior que qualquer caso desta ferramenta.
opened-changed = Caracteres foram alterados, acrescentados ou perdidos no caminho. Peça o caso de novo, de preferência como arquivo.
opened-newer = Foi feito por uma versão mais nova desta ferramenta. Abra-o nela.
opened-file-syntax = O arquivo não pode ser lido a partir da linha { $line }. Falta o fim, ou algo nele foi alterado. Peça-o de novo ou abra outra cópia.
opened-file-unanswered = O arquivo não traz respostas.
opened-file-entry = O item “{ $entry }” não está como esta ferramenta o escreve. Foi alterado, ou escrito à mão.
opened-not-option = Na resposta a “{ $question }”: não está entre as opções.
opened-not-number = Na resposta a “{ $question }”: não é um número possível.
opened-not-month = Na resposta a “{ $question }”: não é um mês possível.
opened-not-machines = Na resposta a “{ $question }”: não é uma lista de máquinas possível.
opened-verdict = O veredicto que ele traz não decorre das respostas pelas regras que ele indica. Um dos dois foi alterado.

opened-moved-title = O que mudou
opened-moved-row = { $activity }: antes { $before }; hoje { $now }
opened-moved-none = Nenhum veredicto mudou.
opened-moved-unknown = O que chegou não traz veredicto, por isso não há o que comparar.
opened-absent = não está entre as atividades
opened-firm = A empresa toda
opened-gone-activity = Uma atividade que estas regras já não mencionam
opened-lost-title = O que não pôde ser mantido
opened-lost-named = Uma pergunta que não é feita aqui: { $question }
opened-lost-question = A resposta a uma pergunta que já não é feita
opened-lost-answer = A resposta já não cabe nesta pergunta, que voltou a ficar em aberto: { $question }
opened-lost-part = Uma opção que já não é oferecida foi deixada de fora: { $question }
opened-new-options = Opções que não eram oferecidas na época ficam marcadas como “não sei ao certo”. Nenhuma foi tomada por um não.
opened-proves-not = Conferir não mostra quem respondeu nem que os fatos são verdadeiros.
opened-history = O caso veio no endereço da página e foi retirado dele assim que foi lido. O histórico do navegador pode guardá-lo mesmo assim.
opened-replaces = Se você continuar, ele substitui o caso que está aberto. Até lá o seu caso fica intacto.
opened-untouched = O caso que está aberto ficou intacto.
opened-take = Continuar com este caso
opened-take-damaged = Continuar com as respostas que puderam ser lidas
opened-stay = Manter o caso que está aberto
opened-save-present = Salvar o caso que está aberto

carry-title = Levar este caso
carry-lede = Quem receber o código, o link ou o texto abaixo vê os seus fatos. Eles não têm sigilo profissional e podem ser exigidos de você.
carry-code-title = O caso como código
carry-code-label = Um código QR com as suas respostas e o veredicto
carry-code-link = A câmera de um telefone abre o caso em { $address }.
carry-code-text = A câmera de um telefone mostra o caso como texto. Copie-o e cole em “Abrir um caso”. Não pesquise por ele: o buscador receberia as suas respostas.
carry-privilege = O código contém os seus fatos. Não tem sigilo profissional e pode ser exigido de você.
carry-code-caption = O caso como código: contém os fatos.
carry-proves = O que o código prova: pelas regras { $version } (resumo { $rules }), as respostas nele contidas levaram a este veredicto (resumo { $verdict }) em { $date }. Aberto nesta ferramenta, ele é conferido de novo.
carry-proves-not = O que ele não prova: quem respondeu, que os fatos são verdadeiros, ou que ninguém fez outro código com outras respostas.
carry-too-large = Este caso é grande demais para um código ou um link. Salve-o como arquivo.
carry-link-label = Um link para este caso
carry-link-hint = O caso fica depois do #. O navegador não envia essa parte ao servidor, mas históricos e programas de conversa a guardam.
carry-text-label = O caso como texto
carry-text-hint = Nenhum endereço público foi configurado para esta página, por isso não há link. O texto pode ser colado em “Abrir um caso”. Programas de conversa guardam o que você envia.
carry-copy = Copiar
carry-copied = Copiado.
carry-not-copied = Este navegador não copiou. O texto está selecionado: copie com um toque longo ou pelo teclado.
carry-report-title = O relatório como texto ou imagens
carry-report-lede = Para um navegador que não imprime nem salva.
carry-limited = Este navegador parece não imprimir nem salvar arquivos, como é comum dentro de programas de conversa. Você pode levar o relatório como texto ou como imagens, ou mostrar o código a outro aparelho. Ou abra esta página no seu navegador de costume; as respostas não vão junto.
carry-without = Sem os meus fatos, o código e o caso
carry-as-text = Relatório como texto
carry-as-pictures = Relatório como imagens
carry-report-label = O relatório como texto
carry-pictures-hint = Toque e segure uma imagem para guardá-la.
carry-picture-alt = Relatório, imagem { $number } de { $count }. “Relatório como texto” traz as mesmas palavras.
carry-no-pictures = Este navegador não desenha imagens. Use o relatório como texto.

keeping-label = Manter minhas respostas nesta aba até eu fechá-la
keeping-says = Um telefone pode descartar uma página em segundo plano. Com esta opção, as suas respostas, marcações e a cópia guardada são gravadas no histórico desta aba e voltam junto com a página. Quem usar a aba pode lê-las, e um navegador que reabre abas fechadas pode trazê-las de volta. Enquanto isso, o botão Voltar do navegador sai desta ferramenta: use “Voltar” na página.
