# Deveres: nome, o que é, quando.

d-blockchain-filing = Registro de serviço de informação em blockchain (区块链信息服务备案)
    .says = Páginas públicas, nós de retransmissão, carteiras e interfaces são registradas na autoridade do ciberespaço.
    .deadline = Até dez dias úteis depois do início

d-blockchain-filing-public = Registro de blockchain de página pública
    .says = Página pública, retransmissão, carteira ou interface junto a esta atividade é registrada. O registro não torna lícita nenhuma atividade proibida.
    .deadline = Até dez dias úteis depois do início

d-blockchain-filing-edge = Registro de blockchain de página pública junto à distribuição de conteúdo
    .says = Página pública, retransmissão, carteira ou interface junto a esta atividade é registrada. O registro não torna lícita nenhuma atividade proibida.
    .deadline = Até dez dias úteis depois do início

d-blockchain-filing-outside = Registro de blockchain de um serviço em parte fora
    .says = O registro é para serviços exercidos na China continental; se alcança máquinas ou operador de fora, o texto não diz. Consulte a autoridade.
    .deadline = Em até dez dias úteis do início, se for o caso

d-blockchain-filing-edge-outside = Registro de blockchain junto à distribuição de conteúdo em parte fora
    .says = O registro é para serviços exercidos na China continental; se alcança máquinas ou operador de fora, o texto não diz. Consulte a autoridade.
    .deadline = Em até dez dias úteis do início, se for o caso

d-blockchain-filing-node = Registro de blockchain de nó silencioso
    .says = Um nó que não atende o público ainda pode estar sujeito ao registro; pergunte à autoridade.
    .deadline = Até dez dias úteis depois do início, se couber

d-idc-licence = Licença de centro de dados (IDC)
    .says = Alugar máquinas ou armazenamento, ou hospedar máquinas, é atividade de telecomunicações sujeita a licença. Uma licença sem a parte de nuvem pode não cobrir capacidade virtual. Só empresa pode tê-la.
    .deadline = Antes do início

d-idc-licence-storage = Licença de centro de dados para armazenamento e hospedagem
    .says = Alugar armazenamento ou hospedar máquinas de terceiros é atividade de telecomunicações sujeita a licença. Só empresa pode tê-la.
    .deadline = Antes do início

d-idc-outside = Licença de centro de dados quando só os clientes estão na China continental
    .says = Nenhum texto lido diz se a licença alcança máquinas de fora da China continental; consulte o regulador.
    .deadline = Antes do início, se for o caso

d-idc-outside-storage = Licença de centro de dados para armazenamento quando só os clientes estão na China continental
    .says = Nenhum texto lido diz se a licença alcança máquinas de fora da China continental; consulte o regulador.
    .deadline = Antes do início, se for o caso

d-idc-node-hosting = Licença de centro de dados para hospedar nós
    .says = Operar nós para terceiros na China continental pode exigir a mesma licença.
    .deadline = Antes do início

d-cdn-licence = Licença de distribuição de conteúdo (CDN)
    .says = Revender banda ou cache é atividade de telecomunicações sujeita a licença. Havendo tokens, a licença não resolve a questão deles. Só empresa pode tê-la.
    .deadline = Antes do início

d-cdn-outside = Licença de distribuição de conteúdo (CDN) quando só os clientes estão na China continental
    .says = Nenhum texto lido diz se a licença alcança máquinas de fora da China continental; consulte o regulador.
    .deadline = Antes do início, se for o caso

d-cdn-licence-unsold = Licença de distribuição de conteúdo quando nada é vendido
    .says = Caixas de borda que ganham recompensas por estar on-line ainda podem fazer parte de um serviço de distribuição; consulte o regulador. Havendo tokens, a licença não resolve a questão deles.
    .deadline = Antes do início, se for o caso

d-icp-filing = Registro ou licença de site (ICP)
    .says = O site é registrado; o serviço comercial de informação está sujeito a licença.
    .deadline = Antes de entrar no ar

d-icp-filing-outside = Registro do site (ICP) com máquinas ou operador fora
    .says = As regras são para serviços exercidos na China continental; se alcançam um site ou operador de fora, o texto não diz. Consulte o regulador.
    .deadline = Antes de entrar no ar, se for o caso

d-genai-filing = Avaliação e registro de IA generativa
    .says = Um modelo aberto ao público da China continental e com influência na opinião é avaliado e registrado. Havendo outros serviços, não se pergunta quem usa o modelo.
    .deadline = Antes de abrir ao público

d-algorithm-filing = Registro de algoritmo
    .says = Algoritmos com influência na opinião são registrados. Havendo outros serviços, não se pergunta quem usa o modelo.
    .deadline = Até dez dias úteis depois do início

d-algorithm-filing-outside = Registro de algoritmo sem usuários na China continental
    .says = As regras são para algoritmos aplicados na China continental; se alcançam um serviço só para usuários de fora, o texto não diz. Consulte o regulador.
    .deadline = Em até dez dias úteis do início, se for o caso

d-ai-labels = Rótulos no conteúdo gerado
    .says = O conteúdo gerado leva rótulo oculto; e também visível nos casos que as medidas exigem. Havendo outros serviços, não se pergunta quem usa o modelo.
    .deadline = Desde o primeiro resultado

d-ai-labels-outside = Rótulos no conteúdo só para usuários de fora
    .says = Não se leu se as medidas alcançam um serviço que não é oferecido ao público da China continental; consulte o regulador.
    .deadline = Desde o primeiro resultado, se for o caso

d-project-filing = Registro de projeto (项目备案)
    .says = Um projeto de ativo fixo é registrado com declaração verdadeira do conteúdo e da política aplicável.
    .deadline = Antes de construir

d-project-filing-nodes = Registro de projeto de sala para nós
    .says = Uma sala para nós também é projeto de ativo fixo. O registro deve dizer a verdade sobre o conteúdo e declarar que ele segue a política industrial; se pode, está em aberto. O registro nada permite.
    .deadline = Antes de construir; consulte advogado primeiro

d-energy-review = Análise de eficiência energética (节能审查)
    .says = Um projeto acima do limite em equivalente de carvão é analisado. Ficar abaixo não é permissão.
    .deadline = Antes de construir

d-energy-review-draft = Análise de eficiência energética pela eletricidade
    .says = Um projeto de norma e a prática local citam também um limite em quilowatts-hora; um relato diz que ele foi retirado. Pergunte antes.
    .deadline = Antes de construir

d-csrc-filing = Registro de valores mobiliários para tokens lastreados em ativos
    .says = O controlador dos ativos na China continental registra relatório e documentos do exterior. É um registro, não uma licença.
    .deadline = Antes da emissão

d-csrc-filing-machines = Registro no regulador se os ativos estão na China continental
    .says = Se os ativos são da China continental, quem, nela, os controla faz o registro antes da emissão.
    .deadline = Antes da emissão, se for o caso

d-token-tax = Imposto sobre tokens
    .says = A empresa declara os tokens recebidos como receita pelo valor justo, e os serviços pagos em tokens pelo preço de mercado. Não se achou regra para tokens. O imposto nada permite.
    .deadline = A cada declaração

d-token-tax-person = Imposto sobre tokens de pessoa física
    .says = A pessoa física provavelmente declara o ganho com tokens; a classe do rendimento está em aberto, e a única resposta oficial lida trata de moedas virtuais de jogos. O imposto nada permite.
    .deadline = A cada declaração, se for o caso

d-telecom-pilot-storage = Autorização-piloto: armazenamento
    .says = Armazenamento e hospedagem de capital estrangeiro exigem autorização em área-piloto.
    .deadline = Antes do início

d-telecom-pilot-storage-hong-kong = Autorização-piloto para armazenamento de capital de Hong Kong
    .says = Armazenamento e hospedagem de capital de Hong Kong podem exigir autorização em área-piloto. Os acordos para investidores de Hong Kong não foram lidos.
    .deadline = Antes do início, se for o caso

d-telecom-pilot-edge = Autorização-piloto para distribuição de capital estrangeiro
    .says = Distribuição de conteúdo de capital estrangeiro exige autorização em área-piloto.
    .deadline = Antes do início

d-telecom-pilot-edge-hong-kong = Autorização-piloto para distribuição de capital de Hong Kong
    .says = Distribuição de conteúdo de capital de Hong Kong pode exigir autorização em área-piloto. Os acordos para investidores de Hong Kong não foram lidos.
    .deadline = Antes do início, se for o caso

d-telecom-pilot = Autorização-piloto para telecomunicações de capital estrangeiro
    .says = Serviços de centro de dados de capital estrangeiro exigem autorização em área-piloto.
    .deadline = Antes do início

d-telecom-pilot-hong-kong = Autorização-piloto para telecomunicações de capital de Hong Kong
    .says = Serviços de centro de dados de capital de Hong Kong podem exigir autorização em área-piloto. Os acordos para investidores de Hong Kong não foram lidos.
    .deadline = Antes do início, se for o caso
