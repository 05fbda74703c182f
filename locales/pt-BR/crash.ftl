### O que a página diz depois que o programa falha.

crash-title = Esta página parou de funcionar
crash-lede = A falha é nossa, não sua. Nada foi enviado. Suas respostas continuam nesta aba até você recarregá-la ou fechá-la.
crash-then = Salve primeiro, depois recarregue. A página inicial abre de novo o arquivo salvo. Se a página parar outra vez no mesmo ponto, use o formulário de papel abaixo.
crash-save = Salvar minhas respostas em um arquivo
crash-copy = Suas respostas, para copiar onde não for possível salvar
crash-reload = Recarregar a página
