# Perguntas: título, dica, por que perguntamos, dois exemplos, a quem perguntar; depois as opções.

s-person = Você
s-hardware = Equipamento
s-consensus = Consenso
s-revenue = Receita
s-location = Local
s-stage = Fase

u-people = pessoas
u-yuan = yuans
u-kwh-month = kWh por mês
u-percent = %

fleet-kind = Máquina
fleet-count = Quantidade
fleet-watts = Watts por máquina
fleet-hours = Horas por dia
fleet-differ = Máquinas do mesmo tipo com potências diferentes: informe o total de máquinas e a potência média

q-stage = Em que fase está: { $activity }?
    .hint = Escolha a fase em que está hoje
    .why = Um plano, um negócio em curso e um já encerrado têm consequências diferentes.
    .yes = As máquinas foram encomendadas e nada foi ligado: planejada.
    .no = Desligada desde junho, com recompensas ainda presas no protocolo: encerrada.
    .ask = Pergunte ao técnico quando rodaram a primeira e a última tarefa.
o-stage-planned = Planejada
o-stage-running = Em curso
o-stage-stopped = Encerrada

q-person-role = Qual é a sua relação com essas máquinas?
    .hint = Escolha a que melhor se encaixa
    .why = A lei trata de modo diferente quem opera, hospeda, aluga o espaço, investe ou é empregado.
    .yes = Você decide o que as máquinas rodam e fica com a receita: fundador.
    .no = Seu inquilino roda as máquinas e você só recebe aluguel: locador.
    .ask = Você mesmo sabe; o registro da empresa e o contrato de locação mostram.
o-person-role-founder = Fundador ou operador
o-person-role-host = Prestador de hospedagem: guardo ou opero máquinas de terceiros
o-person-role-landlord = Locador ou administrador do imóvel
o-person-role-investor = Investidor ou comprador de cota
o-person-role-employee = Empregado ou prestador de serviço
o-person-role-private = Pessoa física com máquinas próprias

q-hardware-machines = Quais máquinas você usa ou planeja usar?
    .hint = Escolha todos os tipos, seja quem for o dono
    .why = As regras nacionais falam em máquinas dedicadas (专用矿机); algumas províncias citam CPU e GPU.
    .yes = Dois servidores com oito placas de vídeo cada ficam em uma sala alugada: servidor GPU.
    .no = Os notebooks em que a equipe programa não rodam nó: deixe de fora.
    .none = Nenhuma máquina
    .ask = Peça a lista de compras a quem montou a sala.
o-hardware-machines-asic = Máquina dedicada de mineração, ASIC (专用矿机)
o-hardware-machines-gpu-server = Servidor GPU ou máquina com placas de vídeo
o-hardware-machines-cpu-server = Servidor CPU ou computador comum
o-hardware-machines-storage-server = Servidor ou conjunto de discos
o-hardware-machines-edge-box = Caixa de borda ou de compartilhamento de banda
o-hardware-machines-phone-router = Celular, roteador ou outro aparelho doméstico
o-hardware-machines-rented-cloud = Servidores alugados em nuvem

q-consensus-mechanisms = O que as máquinas fazem em uma rede de blockchain ou de tokens?
    .hint = Escolha tudo o que está planejado, em curso ou encerrado
    .why = Cada mecanismo é julgado como uma atividade própria.
    .yes = Um servidor treina modelos de dia e, à noite, assina blocos com tokens em staking: participação.
    .no = Você comprou tokens e não roda nó: isso não é um mecanismo.
    .none = Nenhuma blockchain nem rede de tokens
    .ask = Leia os documentos do protocolo ou pergunte a quem instalou o programa.
o-consensus-mechanisms-pow = Prova de trabalho (工作量证明)
o-consensus-mechanisms-pos = Prova de participação, nó validador (权益证明)
o-consensus-mechanisms-dpos = Prova de participação delegada, supernó (委托权益证明)
o-consensus-mechanisms-storage = Prova de armazenamento ou de espaço (分布式存储)
o-consensus-mechanisms-compute-market = Mercado de computação pago em tokens (算力市场)
o-consensus-mechanisms-bandwidth = Rede de banda, borda ou PCDN, por tokens ou dinheiro (边缘节点)
o-consensus-mechanisms-consortium = Blockchain de consórcio (联盟链)
o-consensus-mechanisms-rpc = Nó de RPC, retransmissão ou indexação

q-consensus-pow-machines = Quais máquinas fazem a prova de trabalho?
    .hint = Escolha todos os tipos que calculam hash, mesmo por poucas horas
    .why = Para máquinas dedicadas a lei é firme; o perdimento de placas de uso misto ainda se discute.
    .yes = Um computador de jogos calcula hash à noite, quando ninguém joga: placas ou processadores.
    .no = As mesmas placas só renderizam filmes e nunca calculam hash: não contam.
    .ask = Peça ao técnico os modelos e os programas de cada máquina.
o-consensus-pow-machines-asic = Máquinas dedicadas, ASIC (专用矿机)
o-consensus-pow-machines-gpu-cpu = Placas de vídeo ou processadores comuns (GPU, CPU)

q-revenue-streams = Quais são as suas fontes de receita?
    .hint = Escolha todas as planejadas, atuais ou passadas
    .why = Os tribunais olham o que se paga, não o nome do contrato.
    .yes = Um cliente paga yuans por treino e, à noite, a rede paga tokens: computação e recompensas.
    .no = O empréstimo de um sócio não é receita, e o dinheiro por banda ou caixas de borda (PCDN) é perguntado com a rede: deixe os dois de fora.
    .none = Ainda sem receita, ou nenhuma destas
    .ask = Peça ao contador a receita de 12 meses por pagador e moeda.
o-revenue-streams-rmb-compute = Computação para clientes (算力服务)
o-revenue-streams-rmb-storage = Armazenamento ou hospedagem para clientes
o-revenue-streams-rewards = Recompensas de um protocolo
o-revenue-streams-token-fees = Taxas em tokens, pagas por usuários
o-revenue-streams-hosting-miners = Hospedagem de máquinas de mineração de terceiros (矿机托管)
o-revenue-streams-machine-sales = Venda de máquinas
o-revenue-streams-power-shares = Venda de cotas da produção de máquinas: poder de hash (云算力) ou de armazenamento; se de computação ou armazenamento comum, marque também essa receita
o-revenue-streams-token-sale = Venda de token próprio (代币发行)
o-revenue-streams-node-service = Operação de nós para clientes
o-revenue-streams-exchange-spread = Compra e venda de tokens para terceiros ou pela margem
o-revenue-streams-public-support = Apoio público: subsídio, vale, tarifa ou benefício fiscal

q-location-machines = Onde ficam as máquinas?
    .hint = Escolha todos os lugares, também dos servidores em nuvem
    .why = A proibição de minerar segue o lugar da máquina, seja quem for o dono.
    .yes = A empresa fica em Hong Kong e os servidores em Foshan: China continental.
    .no = Você acessa de Xangai servidores em Oslo: exterior, não China continental.
    .none = Nenhuma máquina em lugar algum
    .ask = Pergunte ao provedor o endereço do centro de dados.
o-location-machines-mainland = China continental
o-location-machines-hong-kong = Hong Kong
o-location-machines-abroad = Qualquer outro lugar

q-consensus-pool = Você opera um pool que divide recompensas?
    .hint = Conta operar um pool (矿池), não participar de um
    .why = O pool serve a todos que participam e é julgado à parte das máquinas.
    .yes = Máquinas de terceiros se ligam ao seu servidor e você paga a parte de cada um: sim.
    .no = A sua máquina se liga a um pool operado por outros: não.
    .ask = Pergunte ao técnico quem controla o servidor do pool e os pagamentos.

q-consensus-stake-from = De quem são os tokens em staking?
    .hint = Escolha todas as origens dos tokens
    .why = O staking (质押) para terceiros traz custódia, promessas e ofertas, regidas pela lei financeira.
    .yes = Três sócios juntam os tokens deles aos seus: próprios e de um grupo fechado.
    .no = A empresa põe em staking uma doação que é só dela: apenas próprios.
    .ask = Veja os registros da carteira e a lista de delegações do protocolo.
o-consensus-stake-from-own = Próprios
o-consensus-stake-from-group = De um grupo fechado e conhecido, como sócios
o-consensus-stake-from-public = Do público, ou de quem quiser delegar

q-consensus-custody = Quais tokens de outras pessoas você pode movimentar?
    .hint = Conta guardar as chaves e também poder impedir a retirada
    .why = A custódia (托管) aproxima um serviço técnico de um serviço financeiro.
    .yes = Os clientes enviam tokens a um endereço seu e você faz o staking: tokens em staking.
    .no = Os clientes delegam das próprias carteiras e saem sem depender de você: nenhum.
    .none = Nenhum: cada um guarda as próprias chaves
    .ask = Pergunte a quem guarda as chaves quem pode assinar uma retirada.
o-consensus-custody-stake = Os que estão em staking ou votam, em qualquer carteira
o-consensus-custody-wallet = Os de uma carteira que oferecemos a usuários, em staking ou não

q-revenue-promise = Há promessa de rendimento ou de devolução do dinheiro?
    .hint = Contam contratos, páginas, apresentações e conversas
    .why = Prometer retorno é um dos elementos da captação ilegal de recursos (非法集资).
    .yes = Um grupo de mensagens lê “8% ao ano, principal devolvido”: sim.
    .no = O contrato diz que a recompensa varia e pode ser zero, e nada mais foi dito: não.
    .ask = Reúna contratos, páginas e conversas de todos os que vendem.

q-revenue-solicit = O público é convidado a participar?
    .hint = Conta qualquer canal aberto, também por agentes ou amigos
    .why = O convite aberto separa um acordo privado da captação pública.
    .yes = Uma mensagem em grupo aberto chama quem quiser delegar, comprar ou votar: sim.
    .no = Só os dois sócios foram consultados, pessoalmente: não.
    .ask = Peça ao marketing todas as páginas, postagens, eventos e grupos usados.

q-revenue-tiers = Quem entra ganha por trazer outras pessoas?
    .hint = Contam níveis, vendas dos recrutas e taxa de entrada; não a comissão de uma venda
    .why = Pagar por número de recrutas, taxa de entrada ou vendas deles é a marca da pirâmide (传销). A comissão simples não é, mas pode ser oferta ao público.
    .yes = Membros devem trazer membros e ganham 5% do que estes aplicam: sim.
    .no = Um corretor recebe 5% uma vez por um comprador, que não precisa trazer ninguém: não.
    .ask = Peça às vendas a tabela de comissões e os pagamentos.

q-revenue-people = Quantas pessoas puseram dinheiro ou tokens?
    .hint = Conte cada pessoa uma vez, do início até hoje
    .why = O número de pessoas é um dos critérios nos crimes de captação.
    .yes = Doze compradores, um deles duas vezes: 12.
    .no = Quarenta membros de um grupo que nada pagaram: não contam.
    .ask = Peça ao contador a lista de quem pagou.

q-revenue-amount = Quanto elas puseram, em yuans?
    .hint = Total desde o início, tokens pelo valor no recebimento
    .why = O valor é um dos critérios nos crimes de captação e pode ter de ser devolvido.
    .yes = Entraram 600.000 yuans e 200.000 foram devolvidos depois: 600.000.
    .no = 300.000 yuans de capital da própria empresa: não contam.
    .ask = Peça os comprovantes ao banco e ao contador.

q-consensus-rewards = Quem paga pelo trabalho na rede?
    .hint = Escolha todas as origens dos tokens ou do dinheiro
    .why = Tokens novos por estar on-line lembram mineração; pagamento do usuário lembra serviço.
    .yes = Chegam tokens todo dia, embora ninguém use os discos: tokens recém-emitidos.
    .no = Um estúdio de cinema paga por quadro: taxa de usuário, não emissão.
    .none = Sem recompensas nem taxas
    .ask = Leia a parte sobre recompensas nos documentos do protocolo.
o-consensus-rewards-issuance = O protocolo, com tokens recém-emitidos
o-consensus-rewards-user-fees = Usuários da rede, por meio do protocolo
o-consensus-rewards-customer-contract = Um cliente, por contrato conosco

q-consensus-customer-data = O que os nós de armazenamento guardam?
    .hint = Considere o espaço em disco em uso
    .why = Dados de clientes são serviço de armazenamento; preenchimento só rende recompensa.
    .yes = O acervo de uma biblioteca ocupa os discos por contrato: dados de clientes.
    .no = O programa enche os discos sozinho para provar espaço: preenchimento.
    .ask = Pergunte ao técnico quanto espaço guarda dados de clientes.
o-consensus-customer-data-real = Dados de clientes
o-consensus-customer-data-filler = Preenchimento, gravado para provar espaço (P盘)
o-consensus-customer-data-both = Ambos

q-consensus-public-service = O que pessoas de fora podem abrir ou chamar nos seus nós?
    .hint = Escolha tudo o que alguém de fora do negócio alcança
    .why = Serviço de blockchain ao público exige registro (备案); para um nó silencioso isso se discute.
    .yes = Qualquer pessoa lê saldos na sua página: página pública.
    .no = Um painel com senha, para dois funcionários: não conta.
    .none = Nada fica aberto a pessoas de fora
    .ask = Pergunte ao técnico quais endereços respondem a quem é de fora.
o-consensus-public-service-page = Página pública ou explorador
o-consensus-public-service-rpc = Interface pública de RPC ou de dados
o-consensus-public-service-wallet = Carteira para usuários
o-consensus-public-service-staking-front-end = Página em que usuários fazem staking

q-revenue-machines-sold = Que máquinas você vende?
    .hint = Considere para que foram feitas e vendidas
    .why = Fabricantes já não podem vender máquinas de mineração no continente; computador comum, sim.
    .yes = Um comerciante compra e revende ASICs: máquinas de mineração.
    .no = Placas de vídeo vão para as aulas de uma escola de design: comum.
    .ask = Peça às vendas as notas fiscais e os anúncios.
o-revenue-machines-sold-mining = Máquinas de mineração, fabricadas ou comercializadas (矿机)
o-revenue-machines-sold-mining-used = Só máquinas de mineração próprias, usadas
o-revenue-machines-sold-ordinary = Computadores, placas ou discos comuns

q-revenue-own-token = Você emitiu um token ou planeja emitir?
    .hint = Escolha todos os tipos, também por empresa que você controla
    .why = Emitir é proibido na China continental e, sem anuência, também no exterior para quem ela controla.
    .yes = Uma fundação no exterior, dirigida por você, emite um token: emitido no exterior.
    .no = Você ganha um token emitido por estranhos: não é próprio.
    .none = Nenhum token próprio
    .ask = Pergunte aos sócios e a quem abriu as empresas.
o-revenue-own-token-home = Emitido na China continental
o-revenue-own-token-abroad = Emitido no exterior, por nós ou por empresa que controlamos
o-revenue-own-token-asset-backed = Lastreado em ativos reais ou receita (现实世界资产代币化)
o-revenue-own-token-stablecoin = Stablecoin (稳定币)

q-revenue-peg = A que a stablecoin está atrelada?
    .hint = Escolha a moeda ou o ativo indicado nos termos
    .why = Ninguém pode emitir stablecoin de renminbi sem anuência, no país ou fora.
    .yes = Pelos termos, uma unidade vale um yuan: o renminbi.
    .no = Pelos termos, uma unidade vale um dólar: outra moeda.
    .ask = Leia os termos do token ou pergunte a quem os redigiu.
o-revenue-peg-rmb = O renminbi
o-revenue-peg-other = Outra moeda ou ativo

q-revenue-compute-service = O que recebe o cliente da sua computação?
    .hint = Escolha tudo o que você oferece ou planeja
    .why = Alugar máquinas, executar tarefas e oferecer modelo ao público exigem documentos diferentes.
    .yes = O cliente entra e usa o servidor o mês todo: uso de máquinas.
    .no = O cliente manda dados e recebe um modelo treinado: tarefa, não uso de máquinas.
    .ask = Leia o contrato com o cliente e a tabela de preços.
o-revenue-compute-service-rents-machines = O uso de máquinas (算力租赁)
o-revenue-compute-service-runs-jobs = O resultado de uma tarefa, como treino ou renderização
o-revenue-compute-service-public-model = Um modelo ou serviço de conteúdo aberto ao público (生成式人工智能)

q-revenue-paid-in = Em que você recebe?
    .hint = Escolha todos os meios de pagamento, de todos os serviços
    .why = Receber em tokens ou stablecoins não passa pelo banco e pode tornar nulo o contrato.
    .yes = A fatura é em dólares e a quitação em USDT: stablecoin.
    .no = O cliente paga a fatura em yuans por transferência: só renminbi.
    .ask = Pergunte ao contador como cada fatura foi quitada.
o-revenue-paid-in-rmb = Renminbi
o-revenue-paid-in-foreign-bank = Moeda estrangeira por banco
o-revenue-paid-in-stablecoin = Stablecoin, como USDT
o-revenue-paid-in-tokens = Outros tokens

q-revenue-buyers-where = Onde estão as pessoas cujo dinheiro ou tokens você recebe?
    .hint = Escolha todos os lugares em que uma delas vive
    .why = Oferecer tokens, cotas ou staking a pessoas na China continental é proibido, onde quer que esteja o vendedor.
    .yes = A maioria vive no exterior e alguns em Chengdu: China continental também.
    .no = Um fundo em Zurique compra tudo: só exterior.
    .ask = Pergunte a quem guarda a lista de compradores.
o-revenue-buyers-where-mainland = Na China continental
o-revenue-buyers-where-hong-kong = Em Hong Kong
o-revenue-buyers-where-abroad = No exterior

q-revenue-customers-where = Onde estão os seus clientes?
    .hint = Escolha todos os lugares em que um cliente ou usuário usa o serviço
    .why = Atender usuários na China continental traz as regras de telecomunicações e finanças de lá.
    .yes = Uma filial britânica assina e a matriz em Shenzhen usa: China continental também.
    .no = Uma firma de Berlim não tem usuários na China: só exterior.
    .ask = Peça às vendas a lista de clientes com endereços.
o-revenue-customers-where-mainland = Na China continental
o-revenue-customers-where-hong-kong = Em Hong Kong
o-revenue-customers-where-abroad = No exterior

q-revenue-customers-who = Quem são os clientes do seu serviço de nós ou de blockchain?
    .hint = Escolha todos os tipos de cliente
    .why = Ajudar, ciente disso, negócio de tokens que alcança o continente pode ser punido.
    .yes = Um cliente opera uma bolsa de tokens no exterior: bolsa.
    .no = Uma montadora rastreia peças em uma blockchain: empresa comum.
    .ask = Peça ao cliente o registro da empresa e pergunte para que usa os nós.
o-revenue-customers-who-ordinary = Empresas comuns
o-revenue-customers-who-exchange = Bolsas ou corretoras de tokens
o-revenue-customers-who-issuer = Emissores de tokens
o-revenue-customers-who-platform = Outras plataformas de tokens: staking, empréstimo, carteira

q-revenue-tokens-become = O que acontece com os tokens que você recebe?
    .hint = Escolha todos os usos até hoje e os planejados
    .why = Guardar, negociar, converter em dinheiro (出金) e pagar salários são julgados de modo diferente.
    .yes = Parte fica guardada e parte paga a nuvem: guardados e gastos.
    .no = Um cliente move tokens dele na carteira dele: não são seus, não contam.
    .none = Nenhum token recebido
    .ask = Peça a lista de transferências a quem guarda as carteiras.
o-revenue-tokens-become-held = Guardados
o-revenue-tokens-become-sold-for-rmb = Vendidos por renminbi
o-revenue-tokens-become-traded = Trocados por outros tokens
o-revenue-tokens-become-spent = Gastos em bens ou serviços
o-revenue-tokens-become-wages = Pagos como salário ou bônus

q-revenue-selling = Como os tokens são vendidos por renminbi?
    .hint = Escolha a opção que vai mais longe
    .why = Converter tokens como negócio é vedado; a venda eventual dos próprios tokens se discute.
    .yes = Recompensas próprias vendidas duas vezes em dois anos: de vez em quando.
    .no = Recompensas próprias vão toda semana a um comprador fixo: regularmente.
    .ask = Reúna a lista de transferências e os extratos bancários.
o-revenue-selling-occasional-own = Próprios, de vez em quando
o-revenue-selling-regular-own = Próprios, regularmente
o-revenue-selling-for-others = De outras pessoas

q-location-papers = Quais licenças e registros você tem?
    .hint = Escolha os vigentes em nome de quem opera
    .why = Uma licença ou um registro exigido e não obtido muda a resposta.
    .yes = A sua licença IDC cobre a cidade dos servidores: licença IDC.
    .no = Só o centro de dados do locador tem a licença: não conta.
    .none = Nenhum destes
    .ask = Peça originais e datas a quem guarda os documentos da empresa.
o-location-papers-scope = Objeto social que cobre a atividade (经营范围)
o-location-papers-idc = Licença IDC (互联网数据中心业务); para capacidade virtual, veja se inclui a parte de nuvem
o-location-papers-cdn = Licença CDN (内容分发网络业务)
o-location-papers-icp = Registro ou licença ICP do site (ICP备案)
o-location-papers-blockchain = Registro de serviço de blockchain (区块链信息服务备案)
o-location-papers-genai = Registro de serviço de IA generativa (生成式人工智能服务备案)
o-location-papers-algorithm = Registro de algoritmo (算法备案)
o-location-papers-project = Registro do projeto de investimento (项目备案)
o-location-papers-energy-review = Análise de eficiência energética (节能审查)
o-location-papers-csrc = Registro no regulador de valores para tokens lastreados em ativos (证监会备案)
o-location-papers-telecom-pilot = Autorização-piloto de telecom estrangeira (增值电信试点批复)

q-location-build = O negócio inclui construir ou reformar uma sala de máquinas?
    .hint = Contam obras planejadas, em curso ou feitas, também elétricas e de ampliação
    .why = Projeto de ativo fixo (固定资产投资项目) pede registro e talvez análise de eficiência energética.
    .yes = Um andar recebe fiação e refrigeração para quarenta racks: sim.
    .no = Dois servidores entram em um rack já alugado: não.
    .ask = Pergunte ao empreiteiro e ao engenheiro do prédio.

q-hardware-kwh-month = Quanta energia as máquinas gastam por mês?
    .hint = Informe os kWh de um mês comum, pela conta ou pelo submedidor
    .why = Dela dependem o acréscimo tarifário e a análise de eficiência energética; gastar pouco não é defesa.
    .yes = O submedidor da sala marca 3.100 kWh: 3.100.
    .no = Não há submedidor e a conta toda marca 5.000 kWh, com a iluminação: 5.000.
    .ask = Peça doze meses de contas ao locador ou à concessionária.

q-hardware-fleet = Quantas máquinas rodam, e por quanto tempo?
    .hint = Uma linha por tipo: quantidade, watts, horas por dia; marque “Não sei” no campo vazio
    .why = Sem a conta à mão, isto dá uma estimativa da energia.
    .yes = Dois servidores de 4.300 watts rodam o dia todo: 2, 4.300, 24.
    .no = Um servidor reserva nunca é ligado: não o conte.
    .ask = Leia as placas dos aparelhos ou peça a medição ao eletricista.

q-hardware-whose = De quem são as máquinas?
    .hint = Escolha todos os tipos de dono
    .why = Usar máquina sem o consentimento do dono pode ser crime por si só.
    .yes = Servidores do escritório rendem tokens e o empregador não sabe: sem consentimento.
    .no = A locadora concordou por escrito com esse uso: alugadas.
    .ask = Procure notas fiscais, contratos de locação e consentimentos por escrito.
o-hardware-whose-own = Próprias
o-hardware-whose-leased = Alugadas ou arrendadas
o-hardware-whose-customers = De clientes
o-hardware-whose-employer-agreed = De um empregador, com o consentimento dele
o-hardware-whose-without-consent = De alguém que não consentiu

q-hardware-labelled = As máquinas foram vendidas ou rotuladas para mineração?
    .hint = Veja a nota fiscal, a caixa e a página do vendedor
    .why = O nome usado na compra é lido como prova da finalidade.
    .yes = A nota diz “minerador FIL, 96 TB”: sim.
    .no = A nota e a página do vendedor dizem “servidor de armazenamento”: não.
    .ask = Peça as notas ao contador e o anúncio ao vendedor.

q-hardware-mining-software = Já houve programa de mineração ou registro de pool?
    .hint = Escolha o que já esteve nas máquinas ou na linha
    .why = Guangdong e Zhejiang olham juntos aparelho, programa de mineração e registros de pool.
    .yes = Um programa de hash foi instalado e hoje está sem uso: programa de mineração.
    .no = Roda uma ferramenta de treino e nunca houve contato com pool: nenhum.
    .none = Nenhum dos dois
    .ask = Peça ao técnico listas de programas e registros de rede, e não apague nada.
o-hardware-mining-software-miner = Programa de mineração (挖矿软件)
o-hardware-mining-software-pool-records = Registros de acesso a pools (矿池访问记录)

q-hardware-customer-share = Que parte das horas de máquina atende clientes fora de blockchain?
    .hint = Percentual de todas as horas ligadas em um mês comum
    .why = Mostra quanto o serviço é real; não torna lícitas as outras horas.
    .yes = O treino de clientes ocupou 300 de 400 horas: 75.
    .no = Horas ociosas mantidas por recompensas: não são de clientes.
    .ask = Peça ao técnico o registro do agendador de tarefas.

q-hardware-metered = Essas máquinas têm medidor próprio?
    .hint = Basta um submedidor que conte só essas máquinas
    .why = Com uso misto em um medidor, o acréscimo tarifário pode recair sobre tudo.
    .yes = O submedidor da sala não alimenta mais nada: sim.
    .no = Uma só conta cobre luzes, mesas e máquinas: não.
    .ask = Pergunte ao eletricista do prédio qual medidor alimenta a sala.

q-revenue-token-share = Que parte da receita é em tokens?
    .hint = Percentual dos últimos 12 meses, pelo valor no recebimento
    .why = Uma parte grande indica para que servem as máquinas.
    .yes = De 100.000 yuans, 30.000 vieram em tokens: 30.
    .no = Tokens que você já tem sobem de preço: não é receita, deixe de fora.
    .ask = Peça ao contador a receita por moeda.

q-revenue-support = Que apoio público foi pedido ou recebido?
    .hint = Escolha todos, também o que veio por um parque
    .why = O apoio à mineração deve ser retirado e talvez devolvido.
    .yes = O parque reduz à metade o aluguel de firmas de computação: benefício fiscal ou de aluguel.
    .no = Um banco empresta à taxa de sempre: não é apoio público.
    .none = Nenhum destes
    .ask = Peça ao contador pedidos, acordos e comprovantes.
o-revenue-support-subsidy = Subsídio ou prêmio em dinheiro
o-revenue-support-voucher = Vale de computação ou de treino (算力券)
o-revenue-support-tariff = Energia mais barata
o-revenue-support-tax-rent = Benefício fiscal ou de aluguel

q-revenue-support-words = O que foi dito para obter o apoio?
    .hint = Considere o pedido e seus anexos
    .why = O que se diz para obter verba pública é substância; omitir tokens pode ser estelionato.
    .yes = O formulário cita os nós e os tokens que rendem: tudo.
    .no = O formulário diz “treino de IA” e cala sobre tokens: só computação.
    .ask = Peça uma cópia a quem assinou o pedido.
o-revenue-support-words-told-all = Tudo, com blockchain e tokens
o-revenue-support-words-compute-only = Só computação

q-revenue-booked = A receita em tokens está nos livros e na declaração?
    .hint = Escolha o que vale para o último ano completo
    .why = Receita em bens é tributada pelo valor justo; não se achou regra que exclua tokens.
    .yes = Lançada pelo valor do dia e posta na declaração: lançada e declarada.
    .no = Uma planilha particular e nada na declaração: nem um nem outro.
    .ask = Pergunte ao contador ou ao consultor fiscal.
o-revenue-booked-declared = Lançada e declarada
o-revenue-booked-booked-only = Lançada, não declarada
o-revenue-booked-neither = Nem um nem outro

q-revenue-advertised = Que palavras descrevem o negócio em público?
    .hint = Escolha todas as usadas no nome, no site e em anúncios
    .why = Palavras nunca melhoram o resultado; algumas são vedadas, e destoar da prática é um risco.
    .yes = O site só fala em computação inteligente: IA ou computação.
    .no = Uma palavra usada só em conversa interna não é pública: não conta.
    .none = Nenhuma destas
    .ask = Peça ao marketing o site, os anúncios e os folhetos.
o-revenue-advertised-ai-compute = IA ou capacidade de computação (智算、算力)
o-revenue-advertised-cloud-storage = Armazenamento em nuvem
o-revenue-advertised-data-security = Segurança de dados ou computação criptografada (数据安全、加密计算)
o-revenue-advertised-blockchain = Blockchain
o-revenue-advertised-mining-words = Mineração, minerador, poder de hash (挖矿、矿机)
o-revenue-advertised-token-words = Token, moeda, ativo virtual (代币、虚拟资产)

q-location-province = Em que província ficam as máquinas?
    .hint = Escolha a que tem mais máquinas
    .why = Avisos locais, acréscimo tarifário e apoio mudam de um lugar para outro.
    .yes = Registro em Xangai e servidores em Chengdu: Sichuan.
    .no = Você acessa de casa, em Pequim: sua casa não conta.
    .ask = Peça ao prestador de hospedagem o endereço da sala.

q-location-premises = Em que tipo de imóvel elas ficam?
    .hint = Escolha todos os tipos na China continental
    .why = Nenhum imóvel desculpa a mineração; os do Estado e as casas têm consequências próprias.
    .yes = Dois racks ficam em um andar alugado de escritórios: prédio de escritórios.
    .no = Uma escola empresta sala à firma de um amigo: órgão público ou escola, não escritório.
    .ask = Leia o contrato de locação e o uso que ele permite.
o-location-premises-office-tower = Prédio de escritórios
o-location-premises-technology-park = Parque tecnológico ou industrial
o-location-premises-home = Residência
o-location-premises-factory = Fábrica ou galpão
o-location-premises-licensed-dc = Centro de dados licenciado
o-location-premises-state-body = Órgão público, escola ou entidade estatal

q-location-landlord = O locador sabe desse uso e o permite?
    .hint = Escolha o que mostram o contrato e as conversas
    .why = O locador que cede sala ou energia também se expõe, e muitas vezes age primeiro.
    .yes = O locador foi avisado por escrito sobre os nós e concordou: sabe e permite.
    .no = O contrato só permite escritório: o contrato não permite.
    .ask = Leia o contrato e pergunte a quem tratou com o locador.
o-location-landlord-own-premises = O imóvel é nosso
o-location-landlord-knows = O locador sabe e permite
o-location-landlord-does-not-know = O locador não sabe
o-location-landlord-use-not-permitted = O contrato não permite

q-location-account = Em nome de quem está a conta de luz?
    .hint = Veja o nome ao lado do número da conta (户号)
    .why = Acréscimo, diferenças de preço e corte seguem a conta.
    .yes = A conta da concessionária traz a sua empresa: nossa.
    .no = O locador paga a concessionária e cobra de você por submedidor: do locador.
    .ask = Pergunte ao locador ou à concessionária quem é o titular.
o-location-account-own = Nossa
o-location-account-landlord = Do locador
o-location-account-other = De outra pessoa

q-location-tariff = Qual tarifa de energia se aplica?
    .hint = Procure a classe de consumo (用电类别) na conta
    .why = Usar classe barata demais obriga a pagar a diferença, e mais.
    .yes = Servidores em um apartamento usam a conta dele: residencial.
    .no = Um escritório em uma fazenda paga tarifa comercial: comercial, não rural.
    .ask = Pergunte ao locador ou à concessionária a classe da conta.
o-location-tariff-residential = Residencial
o-location-tariff-commercial = Comercial
o-location-tariff-industrial = Industrial
o-location-tariff-data-centre = Centro de dados
o-location-tariff-agricultural = Rural

q-location-entity = Quem opera as máquinas perante a lei?
    .hint = Escolha quem assina os contratos e recebe a receita
    .why = O dono não muda a proibição de minerar, mas muda licenças e regras de dinheiro.
    .yes = Uma empresa de Shenzhen assina e recebe: empresa da China continental.
    .no = Você opera em seu próprio nome, sem empresa: pessoa física.
    .ask = Veja o registro da empresa, os contratos e as contas que recebem.
o-location-entity-mainland-company = Empresa da China continental
o-location-entity-mainland-person = Pessoa física na China continental
o-location-entity-hong-kong-company = Empresa de Hong Kong
o-location-entity-foreign-company = Empresa estrangeira

q-location-controller = Quem controla essa empresa, no fim das contas?
    .hint = Contam participações, contratos e quem decide de fato
    .why = As regras de tokens da China continental alcançam empresa no exterior controlada de lá.
    .yes = Dois fundadores em Hangzhou decidem por uma empresa das Ilhas Cayman: China continental.
    .no = Um fundo de Singapura, com conselho próprio, é dono e decide: exterior.
    .ask = Peça a quem a abriu o quadro societário e os acordos paralelos.
o-location-controller-mainland = Pessoas ou empresas da China continental
o-location-controller-hong-kong = Pessoas ou empresas de Hong Kong
o-location-controller-foreign = Pessoas ou empresas do exterior

q-location-broadband = Que linha usam os nós de banda?
    .hint = Veja o tipo de linha no contrato com a operadora
    .why = Sem licença não se pode vender capacidade de linha residencial, e as operadoras cortam as usadas assim.
    .yes = Uma caixa em casa compartilha a fibra da família: banda larga residencial.
    .no = Uma caixa em rack alugado usa a linha do centro de dados: linha de centro de dados.
    .ask = Peça à operadora o contrato e as regras de envio de dados.
o-location-broadband-household = Banda larga residencial
o-location-broadband-enterprise = Banda larga empresarial ou linha dedicada
o-location-broadband-data-centre-line = Linha de centro de dados

q-location-started = Em que mês começou a primeira atividade?
    .hint = Informe o mês em que a primeira máquina rodou para ela
    .why = As datas decidem cobranças retroativas e como os tribunais dividem prejuízos.
    .yes = Primeira recompensa em 3 de maio de 2023: maio de 2023.
    .no = Comprada em março e ligada em junho: junho, não março.
    .ask = Peça ao técnico o primeiro registro ou a primeira recompensa.

q-location-stopped = Em que mês terminou a atividade encerrada?
    .hint = Informe o mês em que a última máquina dela foi desligada
    .why = As cobranças correm até a parada, e vale a lei daquele tempo. Se várias atividades pararam, informe o último mês e verifique à parte as que pararam antes.
    .yes = Última máquina desligada em 20 de setembro de 2021: setembro de 2021.
    .no = Uma pausa de uma semana e depois segue rodando: não é parada.
    .ask = Procure o último registro e a primeira conta que caiu.

q-location-contacts = O que autoridades, locador ou operadora já enviaram ou fizeram?
    .hint = Escolha tudo sobre essas máquinas, mesmo de boca
    .why = Esse contato muda o que se presume que você sabe e a pressa de ver um advogado.
    .yes = O parque repassa uma lista com o seu endereço: em uma lista.
    .no = O vendedor da operadora liga com uma oferta: não conta.
    .none = Nada
    .ask = Pergunte à recepção, ao locador e à operadora.
o-location-contacts-visit = Visita ou convocação (约谈)
o-location-contacts-letter = Carta, ordem ou termo de compromisso (责令整改、承诺书)
o-location-contacts-list = Nosso nome ou endereço em uma lista
o-location-contacts-cut-off = Corte de energia ou de rede
