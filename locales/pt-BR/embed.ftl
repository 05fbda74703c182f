# Na página de um escritório: o que fica em volta do autoexame, e o envio ao escritório.

frame-exposed-title = Aqui nada é perguntado
frame-exposed = A página em volta poderia ler o que você preenche. Abra o autoexame em uma aba própria.
frame-exposed-open = Abrir em nova aba
frame-exposed-owner = Para quem mantém a página em volta: o quadro precisa de um sandbox sem “allow-same-origin”.
frame-restarted = A página em volta moveu este autoexame, e o seu navegador o reiniciou. O que você havia respondido se perdeu.

firm-offered = Oferecido por { $name } em sua página. As perguntas, as regras e os veredictos não são do escritório.
firm-words = Acrescentado por { $name }
firm-words-lede = Estas são palavras do próprio escritório. Não mudam nenhuma pergunta, regra ou veredicto.
firm-contact = Contato
firm-imprint = Dados do responsável pelo site
firm-privacy = Aviso de privacidade do escritório
firm-new-tab = (abre em nova aba)
firm-share-note = O escritório não recebe nenhuma das suas respostas. Com o resultado, você pode enviar algo a ele; antes, vê exatamente o quê.

share-open = Enviar a este escritório
share-heading = Enviar a este escritório
share-lede = Nada foi enviado ainda. Na próxima página você vê exatamente o que seria enviado, e a quem.
share-no-engagement = O envio não contrata ninguém: o escritório não passa a ser seu advogado.
share-no-confidence = Ele não cria dever de sigilo. O que você enviar pode ser exigido de você e do escritório.
share-no-conflict = Antes vem a verificação de conflito de interesses. Até que o escritório a faça, envie só o contato.
share-reach = Como o escritório pode falar com você
share-reach-hint = Um endereço de e-mail, um telefone ou um nome no WeChat
share-name = Seu nome
share-name-hint = Pode ficar em branco
share-also = Enviar também
share-also-hint = Nenhum é necessário para o primeiro contato
share-case = Todas as minhas respostas, como arquivo do caso
share-result = O resultado, com as razões
share-error-reach = Digite como o escritório pode falar com você
share-error-long = Escreva no máximo { $most } caracteres
share-read-heading = Leia o que seria enviado
share-to = Para
share-attested = Este é o endereço da página em volta, atestado pelo seu navegador.
share-claimed = A página se apresenta como “{ $name }”. Ninguém verificou esse nome.
share-scripts = Qualquer script daquela página pode ler o que você enviar.
share-exactly = É enviado exatamente isto, e nada mais
share-tick = Li o que é enviado, e a quem
share-wait = O botão funciona quando a caixa estiver marcada e o botão tiver ficado inteiro à vista por dois segundos. Se nunca funcionar, a página em volta cobre ou altera este quadro: entre em contato com o escritório por conta própria.
share-send = Enviar para { $origin }
share-sent-heading = Você enviou
share-waiting = Foi entregue à página em { $origin }. Ela ainda não respondeu.
share-confirmed = A página em { $origin } confirma que recebeu o que você enviou.
share-unconfirmed = Foi entregue à página em { $origin }. Ela não confirma que alguém o receba. Entre em contato com o escritório por conta própria.
share-again = Enviar outra coisa
share-nobody = Aqui ninguém recebe o que você enviaria: a página em volta não oferece isso, ou o seu navegador não atesta um endereço para ela.
