# O dossiê para o advogado.
pack-title = Dossiê para o advogado
pack-lede = O relatório, cada pergunta com sua resposta, os documentos que o advogado pede e o caso em dados. Marque os documentos que você tem. Depois imprima, ou guarde num único arquivo que abre sem rede.
pack-open = Dossiê para o advogado: Ver tudo
pack-save = Guardar num único arquivo
pack-papers = Documentos a levar
pack-papers-lede = Marque o que você tem. Um documento que falta não é culpa; o advogado quer saber quais faltam. Nunca crie nem altere um documento por causa desta lista.
pack-required = Licenças e registros aplicáveis
pack-none-required = Pelos fatos informados, nenhuma licença ou registro é exigido com certeza.
pack-questions = As perguntas e suas respostas
pack-questions-lede = Todas as perguntas aplicáveis, com todas as opções. A caixa marcada é a sua resposta.
pack-chosen = Escolhida:
pack-not-chosen = Não escolhida:
pack-machine = O caso em dados
pack-machine-lede = As respostas como dados. O teste as lê de novo quando salvas em arquivo.
